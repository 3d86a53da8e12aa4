// An existing portal keeps e-mail addresses as people typed them; they are looked up whatever their case.

import {
  BinaryOperationNode,
  ColumnNode,
  FunctionNode,
  type KyselyPlugin,
  OperationNodeTransformer,
  OperatorNode,
  type PluginTransformQueryArgs,
  type PluginTransformResultArgs,
  type QueryResult,
  ReferenceNode,
  type RootOperationNode,
  type UnknownRow,
} from 'kysely'

const isEmail = (node: BinaryOperationNode['leftOperand']): boolean =>
  ReferenceNode.is(node) && ColumnNode.is(node.column) && node.column.column.name === 'email'

class Transformer extends OperationNodeTransformer {
  protected override transformBinaryOperation(node: BinaryOperationNode): BinaryOperationNode {
    const plain = super.transformBinaryOperation(node)
    const { leftOperand, operator, rightOperand } = plain
    if (!isEmail(leftOperand) || !OperatorNode.is(operator) || operator.operator !== '=') return plain
    return BinaryOperationNode.create(FunctionNode.create('lower', [leftOperand]), operator, rightOperand)
  }
}

/** Turns `email = $1` into `lower(email) = $1`, which has an index. The value must be in lower case. */
export class LowerCaseEmails implements KyselyPlugin {
  readonly #transformer = new Transformer()

  transformQuery({ node, queryId }: PluginTransformQueryArgs): RootOperationNode {
    return this.#transformer.transformNode(node, queryId)
  }

  transformResult({ result }: PluginTransformResultArgs): Promise<QueryResult<UnknownRow>> {
    return Promise.resolve(result)
  }
}
