import type { HardshipReason } from '../case/fact-catalogue';
import type { Language } from '../case/settings';

/** A thing to have or to do before contact. `hint` says where it is found or why it matters. */
export interface ChecklistItem {
  id: string;
  /** `document`: proof, kept as evidence; `contact`: before the talk; `safety`: never do. */
  sort: 'document' | 'contact' | 'safety';
  /** Only for these reasons; for every reason where absent. */
  reasons?: readonly HardshipReason[];
  /** Only for this channel; for both where absent. */
  channel?: 'chat' | 'phone';
  words: Record<Language, { text: string; hint?: string }>;
}
