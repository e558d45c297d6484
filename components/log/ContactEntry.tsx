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
import { IconButton } from '@/components/controls/Button';
import { Icon } from '@/components/controls/Icon';
import { formatDate } from '@/lib/core/case/format-date';
import type { IsoDate } from '@/lib/core/case/iso-date';
import type { Contact } from '@/lib/core/case/records';
import { isPromiseLate, spokeToPerson } from '@/lib/core/log/follow-up';
import { language, t } from '@/lib/i18n/words';
import { whenText } from './contact-time';

const ICONS: Record<Contact['channel'], LucideIcon> = {
  chat: MessageSquare,
  phoneOut: Phone,
  phoneIn: PhoneIncoming,
  sms: MessageSquareText,
  visit: DoorOpen,
  letter: Mail,
};

interface ContactEntryProps {
  contact: Contact;
  today: IsoDate;
  /** Some of it could not be kept yet and waits as a draft. */
  unfinished: boolean;
  onEdit: () => void;
}

/** One contact in the timeline. */
export function ContactEntry({ contact, today, unfinished, onEdit }: ContactEntryProps) {
  const channel = t(`log.channel.${contact.channel}`);
  const minutes = contact.minutes && t('log.minutes', { count: contact.minutes });
  return (
    <li class={spokeToPerson(contact) ? 'is-spoken' : ''}>
      <p class="contact-when">
        <b>{whenText(contact.when, today)}</b>
        <span>
          <Icon of={ICONS[contact.channel]} small />
          {minutes ? t('log.howLong', { channel, minutes }) : channel}
          <IconButton icon={Pencil} label={t('log.edit')} action="edit-contact" onClick={onEdit} />
        </span>
      </p>
      <p class="contact-said">
        <bdi>
          {contact.said ||
            (contact.outcome && t(`log.outcome.${contact.outcome}`)) ||
            t('log.untitled')}
        </bdi>
      </p>
      {unfinished && <p class="small text-warn">{t('log.unfinished')}</p>}
      <ContactDetails contact={contact} today={today} />
    </li>
  );
}

function ContactDetails({ contact, today }: { contact: Contact; today: IsoDate }) {
  const { agent, number, ticket, promised, promisedBy, next, outcome, said } = contact;
  const spoken = spokeToPerson(contact);
  const rows: [string, string | undefined, (string | undefined)?][] = [
    [t('log.label.outcome'), said && outcome && t(`log.outcome.${outcome}`)],
    [t('log.label.agent'), agent],
    [t('log.label.number'), number],
    [t('log.label.ticket'), ticket || (spoken && agent ? t('log.noneGiven') : undefined)],
    [t('log.label.promised'), promised, isPromiseLate(contact, today) ? t('log.late') : undefined],
    [t('log.label.promisedBy'), promisedBy && formatDate(promisedBy, language.value, 'near')],
    [t('log.label.next'), next && formatDate(next, language.value, 'near')],
  ];
  const filled = rows.filter(([, value]) => value);
  if (filled.length === 0) return null;
  return (
    <dl class="contact-details">
      {filled.map(([label, value, warning]) => (
        <div key={label}>
          <dt>{label}</dt>
          <dd>
            <bdi>{value}</bdi> {warning && <span class="text-warn">{warning}</span>}
          </dd>
        </div>
      ))}
    </dl>
  );
}
