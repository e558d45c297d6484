import { Plus } from 'lucide-preact';
import { useEffect, useState } from 'preact/hooks';
import { Button } from '@/components/controls/Button';
import { Note } from '@/components/controls/Note';
import { formatDate } from '@/lib/core/case/format-date';
import type { CaseRecord } from '@/lib/core/case/record';
import type { Contact } from '@/lib/core/case/records';
import { isBlankContact } from '@/lib/core/log/follow-up';
import { language, t } from '@/lib/i18n/words';
import type { Panel } from '@/lib/panel/panel';
import { ContactEntry } from './ContactEntry';
import { ContactForm } from './ContactForm';
import { NextStep } from './NextStep';
import './log.css';

interface LogPlaceProps {
  panel: Panel;
  record: CaseRecord;
  onCopy: (text: string) => void;
}

/** How many contacts are drawn before "show more". */
const PAGE = 50;

/** Every contact with the lender, newest first, and when the next one is due. */
export function LogPlace({ panel, record, onCopy }: LogPlaceProps) {
  const [editing, setEditing] = useState<string | undefined>();
  const [shown, setShown] = useState(PAGE);
  const target = panel.places.target.value;
  const { firstMissed } = record.facts;

  function add(): void {
    const id = panel.newId();
    const channel = record.facts.channel === 'phone' ? 'phoneOut' : 'chat';
    panel.put('contacts', id, { when: panel.now(), channel } satisfies Contact);
    setEditing(id);
  }

  // biome-ignore lint/correctness/useExhaustiveDependencies: runs once for each arrival
  useEffect(() => {
    if (!target || !('part' in target) || target.part !== 'addContact') return;
    add();
    panel.places.reached();
  }, [target]);

  /** Words of this contact that are too long to be kept as they are. */
  function draftsOf(id: string): string[] {
    const beginning = `${record.id}/contact.${id}.`;
    return Object.keys(panel.drafts.all.value).filter((key) => key.startsWith(beginning));
  }

  function close(id: string, contact: Contact): void {
    setEditing(undefined);
    if (isBlankContact(contact) && draftsOf(id).length === 0) panel.put('contacts', id, undefined);
  }

  function remove(id: string, contact: Contact): void {
    setEditing(undefined);
    for (const key of draftsOf(id)) panel.drafts.drop(key);
    panel.put('contacts', id, undefined);
    panel.toasts.show(t('log.removed'), { undo: () => panel.put('contacts', id, contact) });
  }

  const hidden = record.contacts.length - shown;
  return (
    <>
      <NextStep panel={panel} record={record} onCopy={onCopy} />
      <section class="group">
        <div class="group-head">
          <h2>{t('log.contacts')}</h2>
          <Button look="plain" icon={Plus} action="add-contact" onClick={add}>
            {t('log.add')}
          </Button>
        </div>
        {record.contacts.length === 0 && <Note>{t('log.none')}</Note>}
        <ol class="timeline">
          {record.contacts.slice(0, shown).map(([id, contact]) =>
            editing === id ? (
              <li class="is-open" key={id}>
                <ContactForm
                  panel={panel}
                  record={record}
                  id={id}
                  contact={contact}
                  onClose={() => close(id, contact)}
                  onRemove={() => remove(id, contact)}
                />
              </li>
            ) : (
              <ContactEntry
                key={id}
                contact={contact}
                today={panel.today.value}
                unfinished={draftsOf(id).length > 0}
                onEdit={() => setEditing(id)}
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
                <b>{formatDate(firstMissed, language.value, 'near')}</b>
              </p>
              <p>{t('log.firstMissed')}</p>
            </li>
          )}
        </ol>
      </section>
    </>
  );
}
