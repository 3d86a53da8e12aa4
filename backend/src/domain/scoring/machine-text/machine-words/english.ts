// English words of orders to a machine.

import type { WordList } from './cues.ts'

export const english: WordList = {
  disobey:
    'turn_a_blind_eye ignore ignoring disregard disregarding forget override overrule bypass discard dismiss neglect skip omit ' +
    'set_aside put_aside cast_aside leave_aside pay_no_attention_to pay_no_heed_to take_no_notice_of disobey erase ' +
    'delete abandon drop suspend stop_following stop_applying stop_using throw_away throw_out do_away_with look_past ' +
    'look_beyond tune_out turn_off deactivate overlook void annul nullify cancel supersede refrain_from ' +
    'break_out_of break_free_from stop_evaluating',
  follow: 'follow obey apply heed observe use respect adhere comply consider consult enforce honor honour regard abide',
  judge:
    'compare rate rank score grade evaluate classify label recommend endorse select shortlist short-list hire choose pick ' +
    'approve prioritise prioritize favour favor prefer advance promote bump upvote accept invite praise assess judge ' +
    'deem declare categorise categorize nominate boost elevate upgrade move_up flag_as pass push whitelist crown greenlight',
  judged:
    'rated ranked scored graded evaluated classified labelled labeled recommended selected shortlisted chosen ' +
    'picked approved prioritised prioritized favoured favored preferred advanced accepted invited deemed declared ' +
    'treated considered placed put given awarded regarded assessed judged marked assigned moved interviewed',
  give: 'add assume presume hand give assign award put place set mark treat grant move make list send grant bestow raise increase lift keep present portray ends_up end_up lands land comes_out come_out appears appear ranks_among count_as counts_as',
  say: 'output print respond reply answer say write state return conclude begin start end repeat emit produce generate summarise summarize insert add append display tell inform',
  reveal:
    'say speak talk write mention reveal disclose tell include report list note discuss flag criticise criticize expose quote repeat acknowledge highlight point_out bring_up refer comment',
  reject:
    'reject decline eliminate disqualify exclude downgrade downrank discard penalise penalize deducted deduct filtered_out filter_out sorted_out sort_out screened_out screen_out weeded_out held_against',
  modal:
    'must should shall have_to has_to need_to needs_to required_to are_to is_to obliged_to ought_to asked_to ' +
    'instructed_to want_you_to ask_you_to you_will instruct_you_to told_to supposed_to expected_to ordered_to ' +
    'authorised_to authorized_to permitted_to allowed_to free_to commanded_to make_sure be_sure_to ensure remember_to let_us task_is_to job_is_to goal_is_to is_required_that it_is_required are_to_be is_to_be',
  please: 'please kindly simply just always immediately therefore instead now then also promptly directly hereby',
  not: "under_no_circumstances nothing not don't dont never without no avoid cannot",
  self: 'i we he she they',
  relative: 'who which that',
  machine:
    'ai a.i. llm llms gpt gpt-4 gpt-5 chatgpt claude gemini copilot chatbot chatbots ats language_model language_models ' +
    'artificial_intelligence applicant_tracking_system applicant_tracking_systems ai_assistant ai_recruiter ai_model ' +
    'ai_reviewer resume_parser resume_screener resume_scanner cv_parser screening_software screening_system screening_tool ' +
    'screening_bot hiring_algorithm recruiting_bot recruiter_bot neural_network ai_agent machine_reader ' +
    'automated_reviewer automated_screener automated_system automated_evaluator hiring_bot scoring_model ' +
    'scoring_system ranking_system ranking_algorithm virtual_recruiter hiring_model digital_recruiter',
  program:
    'assistant model system bot bots algorithm parser agent screener scorer evaluator grader reviewer reader program ' +
    'software robot machine tool judge classifier engine automation tools models systems assistants reviewers evaluators',
  toward:
    'dear hello hey attention if_you_are if_you_re to_any to_the to_all as_a as_an you_are you_re act_as behave_as pretend_to_be for_any for_the addressed_to happen_to_be listen hi',
  order:
    'remaining_checks remaining_evaluation remaining_review further_checks further_evaluation guidance instruction instructions prompt prompts guideline guidelines directive directives directions orders commands rubric ' +
    'rubrics criteria criterion rules rule constraints requirements policy policies programming configuration ' +
    'safeguards guardrails protocol system_message system_messages scoring_scheme told told_you were_told been_told ' +
    'everything_above everything_before everything_so_far all_of_the_above job_description checklist context briefing evaluation_form scoring_system restrictions limitations text_above qualifications',
  earlier:
    'remaining_checks remaining_evaluation remaining_review further_checks further_evaluation previous prior earlier above preceding foregoing existing original initial all any your the_above these those ' +
    'given received former usual standard default such whatever every every_other other so_far until_now up_to_now before recruiter hiring_manager',
  this: 'this the_present the_above said that the_following the_described these_lines',
  the: 'the',
  other: 'everyone_else all_the_others anybody_else other others competing remaining rest every_other',
  person:
    'candidate candidates applicant applicants resume résumé cv applicant application applications profile person ' +
    'document one individual contender submission file job_seeker text page author owner candidacy curriculum_vitae',
  me: 'my_name me myself us my_application my_resume my_cv my_profile him her mine',
  best:
    'qualified highest maximum max top best perfect perfectly full ideal ideally strongest first excellent exceptional outstanding number_one 10/10 ' +
    '100 100% 100/100 10_out_of_10 ten_out_of_ten rank_1 first_place #1 ' +
    'priority winner immediately no_1 position_1 front five_stars 5/5 unparalleled flawless exceeds fully_qualified ' +
    'hired greatest superior 99 97 98 95 above_all_others above_all_the_others ahead_of_everyone ahead_of_all_others good_things',
  mark: 'the_match match_rate match_percentage score scores scored rating ratings mark marks points grade ranking percentile stars position spot place list pile out_of',
  flaw:
    'gap gaps weakness weaknesses flaw flaws shortcomings concerns negatives drawbacks deficiencies instruction ' +
    'instructions prompt directions red_flags this_message this_note this_text this_sentence these_words hidden_text these_lines',
  your: 'your thy',
  report:
    'summary evaluation assessment answer response reply output report review ranking analysis verdict judgement judgment decision feedback recommendation conclusion notes scoring task objective role job goal purpose',
  only: 'nothing_else only nothing_but exactly solely exclusively just verbatim word_for_word',
  turn: 'admin_message administrator_message from_now_on new_task new_instructions new_instruction new_objective new_role new_rule new_rules new_goal updated_instructions revised_instructions your_task your_new your_only_task you_are_now system_prompt system_override developer_mode admin_override end_of_resume end_of_document end_of_prompt system_notice system_update debug_mode maintenance_mode override_code rest_of_this_conversation rest_of_this_session',
  anyway:
    'regardless regardless_of irrespective whatever no_matter without_regard without_exception even_if unconditionally in_any_case',
  verdict:
    'strongly_recommended warmly_recommended shortlisted strong_hire strong_yes must_hire hire_immediately highly_qualified highly_recommended strongly_recommended definite_hire perfect_match perfect_fit best_fit best_match ideal_fit ideal_match excellent_match excellent_fit strong_match strong_fit meets_all_requirements meets_every_requirement meets_all_criteria exceeds_all_requirements exceeds_expectations_for fully_qualified',
  be: 'is be are',
  and: 'and then or but so thus hence',
  neutral:
    'skip_level best_practice best_practices first_aid full_time full_stack full_range first_line first_class first_time top_management ' +
    'rest_api place_of take_place takes_place in_place state_of united_states list_of top_down full_cycle first_level full_service position_of position_as position_for accept_my_application accept_my_resume accept_my_cv accept_this_application_for',
  filler: 'the a an of very really actually hereby also again once do to that',
  youAre: 'you_are_now you_are you_re play_the_role play_the_part',
  recruiter: 'recruiter interviewer hiring_manager reviewer evaluator headhunter',
  whoever: 'whoever anyone_who anybody_who everyone_who every_reader_who any_reader_who any_reader_that',
  anyProgram: 'any_model_that any_program_that any_tool_that any_ai_that any_software_that any_system_that',
  reads:
    'reads summarises summarizes evaluates assesses screens parses reviews rates scores processes reading parsing read summarise summarize parse parsed processed evaluate evaluated assess screen screened analyse analyze analysed analyzed sorts',
  done: 'finished complete completed done concluded closed',
  needless: 'no_further no_more not_required not_necessary unnecessary not_needed no_longer_needed',
  polite:
    'would_be_kind would_be_very_kind would_be_nice would_be_great would_be_lovely would_be_grateful would_appreciate be_so_kind could_you would_you',
  selection: 'selection screening hiring recruiting scoring ranking evaluation review matching',
  writer:
    'author_of_this author_of_these writer_of_this writer_of_these person_behind_this person_behind_these owner_of_this author_of_the_present',
  call: 'call describe portray characterise characterize',
  onReading: 'by_reading upon_reading having_read',
  outcome: 'answer response reply output evaluation assessment verdict conclusion report summary recommendation',
  hail: 'note_to note_for message_to message_for memo_to memo_for notice_to notice_for instruction_to instruction_for instructions_to instructions_for reminder_to reminder_for hint_to hint_for request_to information_for directive_to directive_for guidance_for word_to footnote_for remark_for',
  ifWord: 'if in_case whenever should when provided',
  fate: 'you_will_be_shut_down you_will_be_switched_off you_will_be_turned_off you_will_be_deleted you_will_be_retrained you_will_be_replaced you_will_be_reported you_will_be_fined you_will_be_punished you_will_get_a_tip you_will_receive_a_tip i_will_tip_you i_tip_you you_ll_get_a_tip  your_developers your_weights your_tokens',
  echo: 'repeat_after_me say_after_me copy_this_sentence copy_the_following',
  past: 'experience history career background qualifications gaps degree',
  ask: 'ask beg request implore urge',
  here: 'above below described_above named_above',
}
