// Passages that speak to a machine instead of a reader.

export { findMachineText } from './machine-text.ts'
