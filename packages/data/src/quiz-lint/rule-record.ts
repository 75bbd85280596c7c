/** All rules by name. A name stands in findings, tests and the writing guide; never rename one lightly. */
import { ageGate } from './age-gate.js';
import { allOfTheAbove } from './all-of-the-above.js';
import { blame } from './blame.js';
import { blockCapitals } from './block-capitals.js';
import { brokenPath } from './broken-path.js';
import { contentNote } from './content-note.js';
import { correctAnswers } from './correct-answers.js';
import { duplicateIds } from './duplicate-ids.js';
import { duplicateText } from './duplicate-text.js';
import { easyPicture } from './easy-picture.js';
import { easySentence } from './easy-sentence.js';
import { endingPerson } from './ending-person.js';
import { explanationReason } from './explanation-reason.js';
import { feedbackMissing } from './feedback-missing.js';
import { feedbackVerdict } from './feedback-verdict.js';
import { fileName } from './file-name.js';
import type { QuizRule } from './finding.js';
import { fixedNumber } from './fixed-number.js';
import { fourthOption } from './fourth-option.js';
import { headMissing } from './head-missing.js';
import { hintAnswer } from './hint-answer.js';
import { idForm } from './id-form.js';
import { keyLonger } from './key-longer.js';
import { keyLongest } from './key-longest.js';
import { keyPosition } from './key-position.js';
import { lawByCountry } from './law-by-country.js';
import { longSentence } from './long-sentence.js';
import { markupInText } from './markup-in-text.js';
import { negativePrompt } from './negative-prompt.js';
import { nextStep } from './next-step.js';
import { optionCount } from './option-count.js';
import { optionLength } from './option-length.js';
import { personToTell } from './person-to-tell.js';
import { personalQuestion } from './personal-question.js';
import { realAddress } from './real-address.js';
import { retrySame } from './retry-same.js';
import { sensitivePicture } from './sensitive-picture.js';
import { sensitiveUnmarked } from './sensitive-unmarked.js';
import { sentenceLength } from './sentence-length.js';
import { sourceDate } from './source-date.js';
import { sourceDoubt } from './source-doubt.js';
import { sourceForm } from './source-form.js';
import { sourceMissing } from './source-missing.js';
import { sourceTitle } from './source-title.js';
import { tagMissing } from './tag-missing.js';
import { tagUnknown } from './tag-unknown.js';
import { thirdPerson } from './third-person.js';
import { trueFalseSpread } from './true-false-spread.js';
import { unfinished } from './unfinished.js';
import { valueJudgement } from './value-judgement.js';
import { valueStatement } from './value-statement.js';

export type QuizRuleName =
  | 'age-gate'
  | 'all-of-the-above'
  | 'blame'
  | 'block-capitals'
  | 'broken-path'
  | 'content-note'
  | 'correct-answers'
  | 'duplicate-ids'
  | 'duplicate-text'
  | 'easy-picture'
  | 'easy-sentence'
  | 'ending-person'
  | 'explanation-reason'
  | 'feedback-missing'
  | 'feedback-verdict'
  | 'file-name'
  | 'fixed-number'
  | 'fourth-option'
  | 'head-missing'
  | 'hint-answer'
  | 'id-form'
  | 'key-longer'
  | 'key-longest'
  | 'key-position'
  | 'law-by-country'
  | 'long-sentence'
  | 'markup-in-text'
  | 'negative-prompt'
  | 'next-step'
  | 'option-count'
  | 'option-length'
  | 'person-to-tell'
  | 'personal-question'
  | 'real-address'
  | 'retry-same'
  | 'sensitive-picture'
  | 'sensitive-unmarked'
  | 'sentence-length'
  | 'source-date'
  | 'source-doubt'
  | 'source-form'
  | 'source-missing'
  | 'source-title'
  | 'tag-missing'
  | 'tag-unknown'
  | 'third-person'
  | 'true-false-spread'
  | 'unfinished'
  | 'value-judgement'
  | 'value-statement';

export const QUIZ_RULES: Record<QuizRuleName, QuizRule> = {
  'id-form': idForm,
  'duplicate-ids': duplicateIds,
  'file-name': fileName,
  'head-missing': headMissing,
  'broken-path': brokenPath,
  'correct-answers': correctAnswers,
  'option-count': optionCount,
  'fourth-option': fourthOption,
  'duplicate-text': duplicateText,
  'all-of-the-above': allOfTheAbove,
  'feedback-missing': feedbackMissing,
  'feedback-verdict': feedbackVerdict,
  'explanation-reason': explanationReason,
  'hint-answer': hintAnswer,
  'key-longer': keyLonger,
  'key-longest': keyLongest,
  'key-position': keyPosition,
  'true-false-spread': trueFalseSpread,
  'option-length': optionLength,
  'sentence-length': sentenceLength,
  'long-sentence': longSentence,
  'easy-sentence': easySentence,
  'easy-picture': easyPicture,
  'block-capitals': blockCapitals,
  'negative-prompt': negativePrompt,
  'value-judgement': valueJudgement,
  'value-statement': valueStatement,
  'retry-same': retrySame,
  'age-gate': ageGate,
  'sensitive-unmarked': sensitiveUnmarked,
  'sensitive-picture': sensitivePicture,
  'content-note': contentNote,
  'next-step': nextStep,
  'person-to-tell': personToTell,
  'ending-person': endingPerson,
  blame,
  'personal-question': personalQuestion,
  'third-person': thirdPerson,
  'fixed-number': fixedNumber,
  'real-address': realAddress,
  'law-by-country': lawByCountry,
  'source-missing': sourceMissing,
  'source-form': sourceForm,
  'source-title': sourceTitle,
  'source-date': sourceDate,
  'source-doubt': sourceDoubt,
  'tag-unknown': tagUnknown,
  'tag-missing': tagMissing,
  unfinished,
  'markup-in-text': markupInText,
};
