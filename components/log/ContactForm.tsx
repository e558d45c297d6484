import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import { Button } from '@/components/controls/Button';
import { Note } from '@/components/controls/Note';
import { formatDate } from '@/lib/core/case/format-date';
import { toIsoDate } from '@/lib/core/case/iso-date';
import { CONTACT_CHANNELS, CONTACT_OUTCOMES, type Contact } from '@/lib/core/case/records';
import { language, t } from '@/lib/i18n/words';
import type { Panel } from '@/lib/panel/panel';
import type { ContactChange } from './contact-store';
import { instantOf, timeOf } from './contact-time';
import { DateField } from './DateField';
import { NumberField, SelectField, TextField } from './fields';

interface ContactFormProps {
  panel: Panel;
  contact: Contact;
  /** The drafts of this contact begin with it. */
  draftPrefix: string;
  onChange: (change: ContactChange) => void;
  onClose: () => void;
  onRemove: () => void;
}

/** One contact being noted. Every keystroke is kept, so closing the panel loses nothing. */
export function ContactForm(props: ContactFormProps) {
  const { panel, contact, draftPrefix, onChange: change, onClose, onRemove } = props;
  const form = useRef<HTMLFormElement>(null);
  const [day, setDay] = useState(toIsoDate(new Date(contact.when)));
  const [time, setTime] = useState(timeOf(contact.when));
  useLayoutEffect(() => form.current?.querySelector('textarea')?.focus(), []);

  function setWhen(nextDay: string, nextTime: string): void {
    setDay(nextDay);
    setTime(nextTime);
    const when = instantOf(nextDay, nextTime);
    if (when !== undefined) change({ when });
  }

  const draft = (field: string) => {
    const key = `${draftPrefix}${field}`;
    return {
      draft: panel.drafts.all.value[key],
      onDraft: (text: string | undefined) =>
        text === undefined ? panel.drafts.drop(key) : panel.drafts.keep(key, text),
    };
  };
  const whenDay = toIsoDate(new Date(contact.when));
  return (
    <form
      class="edit stack contact-form"
      ref={form}
      aria-label={t('log.editing', { date: formatDate(whenDay, language.value, 'near') })}
      onSubmit={(event) => {
        event.preventDefault();
        onClose();
      }}
      onKeyDown={(event) => {
        if (event.key === 'Escape' && !event.isComposing) onClose();
      }}
    >
      <div class="pair">
        <DateField
          label={t('log.label.date')}
          value={day}
          onValue={(next) => setWhen(next ?? '', time)}
        />
        <label>
          <span class="label">{t('log.label.time')}</span>
          <input
            class="input number"
            type="time"
            value={time}
            onInput={({ currentTarget }) => setWhen(day, currentTarget.value)}
          />
        </label>
        <SelectField
          label={t('log.label.channel')}
          value={contact.channel}
          choices={CONTACT_CHANNELS.map((value) => ({ value, text: t(`log.channel.${value}`) }))}
          onValue={(channel) => change({ channel: channel as Contact['channel'] })}
        />
        <NumberField
          label={t('log.label.minutes')}
          value={contact.minutes}
          most={10_000}
          {...draft('minutes')}
          onValue={(minutes) => change({ minutes })}
        />
      </div>
      <div role="status">
        {contact.when > panel.now() && <Note look="look">{t('log.future')}</Note>}
        {day === '' && (
          <Note look="look">
            {t('log.needDay', { date: formatDate(whenDay, language.value, 'short') })}
          </Note>
        )}
        {time === '' && (
          <Note look="look">{t('log.needTime', { time: timeOf(contact.when) })}</Note>
        )}
      </div>
      <TextField
        label={t('log.label.said')}
        value={contact.said}
        long
        {...draft('said')}
        onValue={(said) => change({ said })}
      />
      <div class="pair">
        <SelectField
          label={t('log.label.outcome')}
          value={contact.outcome ?? ''}
          choices={[
            { value: '', text: '' },
            ...CONTACT_OUTCOMES.map((value) => ({ value, text: t(`log.outcome.${value}`) })),
          ]}
          onValue={(outcome) =>
            change({ outcome: CONTACT_OUTCOMES.find((each) => each === outcome) })
          }
        />
        <TextField
          label={t('log.label.agent')}
          value={contact.agent}
          {...draft('agent')}
          onValue={(agent) => change({ agent })}
        />
        <TextField
          label={t('log.label.ticket')}
          value={contact.ticket}
          {...draft('ticket')}
          onValue={(ticket) => change({ ticket })}
        />
        <TextField
          label={t('log.label.number')}
          value={contact.number}
          {...draft('number')}
          onValue={(number) => change({ number })}
        />
      </div>
      <TextField
        label={t('log.label.promised')}
        value={contact.promised}
        long
        {...draft('promised')}
        onValue={(promised) => change({ promised })}
      />
      <div class="pair">
        <DateField
          label={t('log.label.promisedBy')}
          value={contact.promisedBy ?? ''}
          onValue={(promisedBy) => change({ promisedBy })}
        />
        <DateField
          label={t('log.label.next')}
          value={contact.next ?? ''}
          onValue={(next) => change({ next })}
        />
        {(contact.promised || contact.promiseKept) && (
          <DateField
            label={t('log.label.promiseKept')}
            value={contact.promiseKept ?? ''}
            onValue={(promiseKept) => change({ promiseKept })}
          />
        )}
      </div>
      <div role="status">
        {[contact.next, contact.promisedBy, contact.promiseKept].some(
          (each) => each !== undefined && each < whenDay,
        ) && <Note look="look">{t('log.beforeContact')}</Note>}
      </div>
      <div class="actions">
        <Button look="main" submit action="contact-done">
          {t('common.done')}
        </Button>
        <Button look="danger" class="push" action="remove-contact" onClick={onRemove}>
          {t('log.remove')}
        </Button>
      </div>
    </form>
  );
}
