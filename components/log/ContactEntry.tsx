import {
  DoorOpen,
  type LucideIcon,
  Mail,
  MessageSquare,
  MessageSquareText,
  Pencil,
  Phone,
  PhoneIncoming,
} from 'lucide-preact';
import type { ComponentChildren } from 'preact';
import { Button, IconButton } from '@/components/controls/Button';
import { Icon } from '@/components/controls/Icon';
import type { IsoDate } from '@/lib/core/case/iso-date';
import type { Contact } from '@/lib/core/case/records';
import { listDay } from '@/lib/core/log/day-words';
import { isBlankContact, spokeToPerson } from '@/lib/core/log/follow-up';
import type { SavedChat } from '@/lib/core/transcript/saved-chat';
import { language, t } from '@/lib/i18n/words';
import { entryId } from './contact-editing';
import { whenText } from './contact-time';
import { LongText } from './LongText';
import { PromiseState, type PromiseStateProps } from './PromiseState';
import { SavedChatRows } from './SavedChatRows';

const ICONS: Record<Contact['channel'], LucideIcon> = {
  chat: MessageSquare,
  phoneOut: Phone,
  phoneIn: PhoneIncoming,
  sms: MessageSquareText,
  visit: DoorOpen,
  letter: Mail,
};

interface ContactEntryProps extends PromiseStateProps {
  id: string;
  /** Some of it could not be kept yet and waits as a draft. */
  unfinished: boolean;
  onEdit: () => void;
  /** Saved while this contact went on. */
  chats: readonly SavedChat[];
  onShowChat: (id: string) => void;
  /** Leads to where the terms are kept. */
  onAgreed: () => void;
}

/** One contact in the timeline. */
export function ContactEntry(props: ContactEntryProps) {
  const { id, contact, today, unfinished, onEdit, onAgreed } = props;
  const spoken = !isBlankContact(contact) && spokeToPerson(contact);
  const channel = t(`log.channel.${contact.channel}`);
  const minutes = contact.minutes && t('log.minutes', { count: contact.minutes });
  return (
    <li id={entryId(id)} class={spoken ? 'is-spoken' : ''}>
      <p class="contact-when">
        <b>{whenText(contact.when, today)}</b>
        <span>
          <Icon of={ICONS[contact.channel]} small />
          {minutes ? t('log.howLong', { channel, minutes }) : channel}
          <IconButton icon={Pencil} label={t('log.edit')} action="edit-contact" onClick={onEdit} />
        </span>
      </p>
      <p class="contact-said">
        <LongText
          text={
            contact.said ||
            (contact.outcome && t(`log.outcome.${contact.outcome}`)) ||
            t('log.untitled')
          }
        />
      </p>
      {unfinished && <p class="small text-warn">{t('log.unfinished')}</p>}
      <ContactDetails {...props} spoken={spoken} />
      <SavedChatRows chats={props.chats} onShow={props.onShowChat} />
      {(contact.outcome === 'agreedSpoken' || contact.outcome === 'agreedWritten') && (
        <Button look="plain" class="contact-agreed" action="record-agreed" onClick={onAgreed}>
          {t('agreement.record')}
        </Button>
      )}
    </li>
  );
}

type ContactDetailsProps = PromiseStateProps & { spoken: boolean };

function ContactDetails({ spoken, ...props }: ContactDetailsProps) {
  const { contact, today } = props;
  const { agent, number, ticket, promised, promisedBy, next, outcome, said } = contact;
  const day = (date: IsoDate) => listDay(date, today, language.value);
  const rows: [string, string | undefined, ComponentChildren?][] = [
    [t('log.label.outcome'), said && outcome && t(`log.outcome.${outcome}`)],
    [t('log.label.agent'), agent],
    [t('log.label.number'), number],
    [t('log.label.ticket'), ticket || (spoken ? t('log.noneGiven') : undefined)],
    [t('log.label.promised'), promised, <PromiseState key="state" {...props} />],
    [t('log.label.promisedBy'), promisedBy && promisedBy !== next ? day(promisedBy) : undefined],
    [t('log.label.next'), next && day(next)],
  ];
  const filled = rows.filter(([, value]) => value);
  if (filled.length === 0) return null;
  return (
    <dl class="contact-details">
      {filled.map(([label, value, state]) => (
        <div key={label}>
          <dt>{label}</dt>
          <dd>
            <LongText text={value ?? ''} /> {state}
          </dd>
        </div>
      ))}
    </dl>
  );
}
