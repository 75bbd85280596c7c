/** Who may need a person to tell. */
import type { Topic } from '../schemas/vocabulary.js';

/** Topics in which somebody may need a person to tell, sensitive or not. */
export const HARM: Record<Topic, boolean> = {
  cyberbullying: true,
  grooming: true,
  'consent-and-images': true,
  'hate-speech': true,
  'getting-help': true,
  wellbeing: true,
  privacy: false,
  passwords: false,
  scams: false,
  disinformation: false,
  'ai-and-deepfakes': false,
  gaming: false,
  'screen-time': false,
  'digital-footprint': false,
};
