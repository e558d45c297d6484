import { Plus } from 'lucide-preact';
import { useEffect, useMemo, useState } from 'preact/hooks';
import { Button } from '@/components/controls/Button';
import { Note } from '@/components/controls/Note';
import type { CaseRecord } from '@/lib/core/case/record';
import { listDay } from '@/lib/core/log/day-words';
import { latePromises } from '@/lib/core/log/late-promises';
import { withPinned } from '@/lib/core/log/noting';
import { language, t } from '@/lib/i18n/words';
import type { Panel } from '@/lib/panel/panel';
import type { SavedChats } from '@/lib/panel/saved-chats';
import { ContactEntry } from './ContactEntry';
import { ContactForm } from './ContactForm';
import { useContactEditing } from './contact-editing';
import { NextStep } from './NextStep';
import { SavedChatRows } from './SavedChatRows';
import './log.css';

interface LogPlaceProps {
  panel: Panel;
  record: CaseRecord;
  chats: SavedChats;
  onCopy: (text: string) => void;
}

/** How many contacts are drawn before "show more". */
const PAGE = 50;

/** Every contact with the lender, newest first, and when the next one is due. */
export function LogPlace({ panel, record, chats, onCopy }: LogPlaceProps) {
  const { store, editing, ...contacts } = useContactEditing(panel, record);
  const [shown, setShown] = useState(PAGE);
  const target = panel.places.target.value;
  const today = panel.today.value;
  const newest = record.contacts[0]?.[0];
  const { firstMissed } = record.facts;

  // biome-ignore lint/correctness/useExhaustiveDependencies: runs once for each arrival
  useEffect(() => {
    if (!target || !('part' in target) || target.part !== 'addContact') return;
    contacts.add();
    panel.places.reached();
  }, [target]);

  const saved = chats.all.value.filter(({ caseId }) => caseId === record.id);
  // A chat outlives the contact it was saved with.
  const known = new Set(record.contacts.map(([id]) => id));
  const alone = saved.filter(({ contactId }) => !known.has(contactId));
  const late = useMemo(() => latePromises(record.contacts, today), [record.contacts, today]);
  const listed = withPinned(record.contacts, editing).filter(
    ([id], index) => index < shown || id === editing?.id,
  );
  // What comes next stays in view, and in its place, while a new contact is being written.
  const settled = editing?.begun
    ? { ...record, contacts: record.contacts.filter(([id]) => id !== editing.id) }
    : record;
  const hidden = record.contacts.length - listed.length;
  return (
    <>
      <NextStep
        panel={panel}
        record={settled}
        onCopy={onCopy}
        onContact={() => newest && contacts.edit(newest)}
      />
      <section class="group">
        <div class="group-head" id="log-contacts">
          <h2>{t('log.contacts')}</h2>
          <Button look="plain" icon={Plus} action="add-contact" onClick={contacts.add}>
            {t('log.add')}
          </Button>
        </div>
        {alone.length > 0 && (
          <>
            <p class="small text-2">{t('chat.alone')}</p>
            <SavedChatRows chats={alone} onShow={chats.show} />
          </>
        )}
        {record.contacts.length === 0 && <Note>{t('log.none')}</Note>}
        <ol class="timeline">
          {listed.map(([id, contact]) =>
            editing?.id === id ? (
              <li class="is-open" key={id}>
                <ContactForm
                  panel={panel}
                  contact={contact}
                  draftPrefix={store.draftPrefix(id)}
                  onChange={(change) => store.change(id, change)}
                  onClose={contacts.close}
                  onRemove={contacts.remove}
                />
              </li>
            ) : (
              <ContactEntry
                key={id}
                id={id}
                contact={contact}
                today={today}
                late={late.has(id)}
                unfinished={store.draftsOf(id).length > 0}
                onEdit={() => contacts.edit(id)}
                chats={saved.filter(({ contactId }) => contactId === id)}
                onShowChat={chats.show}
                onPromiseKept={() => contacts.keepPromise(id)}
                onAgreed={() => panel.places.goTo('plan', { part: 'agreement' })}
              />
            ),
          )}
          {hidden > 0 && (
            <li>
              <Button look="plain" onClick={() => setShown(shown + PAGE)}>
                {t('log.showMore', { count: Math.min(PAGE, hidden) })}
              </Button>
            </li>
          )}
          {firstMissed !== undefined && hidden <= 0 && (
            <li>
              <p class="contact-when">
                <b>{listDay(firstMissed, today, language.value)}</b>
              </p>
              <p>{t('log.firstMissed')}</p>
            </li>
          )}
        </ol>
      </section>
    </>
  );
}
