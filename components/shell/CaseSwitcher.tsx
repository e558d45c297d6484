import { Archive, Check, ChevronDown, Plus } from 'lucide-preact';
import { useRef, useState } from 'preact/hooks';
import { Icon } from '@/components/controls/Icon';
import { Menu, type MenuItem } from '@/components/controls/Menu';
import type { IsoDate } from '@/lib/core/case/iso-date';
import type { CaseRecord } from '@/lib/core/case/record';
import { t } from '@/lib/i18n/words';
import { caseLine, caseName } from './case-name';

interface CaseSwitcherProps {
  active: CaseRecord;
  open: readonly CaseRecord[];
  archived: readonly CaseRecord[];
  today: IsoDate;
  onSelect: (id: string) => void;
  onNew: () => void;
}

/** The case in view, and the menu of all others. */
export function CaseSwitcher(props: CaseSwitcherProps) {
  const { active, open, archived, today, onSelect, onNew } = props;
  const [menuOpen, setMenuOpen] = useState(false);
  const opener = useRef<HTMLButtonElement>(null);
  const item = (record: CaseRecord): MenuItem => ({
    text: caseName(record),
    checked: record.id === active.id,
    onSelect: () => onSelect(record.id),
    ...(record.id === active.id
      ? { icon: Check }
      : record.facts.archived === 'yes' && { icon: Archive }),
  });
  return (
    <div class="menu-anchor case-anchor">
      <button
        type="button"
        class="case"
        ref={opener}
        aria-haspopup="menu"
        aria-expanded={menuOpen}
        title={t('shell.switchCase')}
        data-action="switch-case"
        onClick={() => setMenuOpen(!menuOpen)}
      >
        <b>
          <bdi>{caseName(active)}</bdi>
          <Icon of={ChevronDown} small />
        </b>
        <span class="number">{caseLine(active, today)}</span>
      </button>
      {menuOpen && (
        <Menu
          label={t('shell.switchCase')}
          align="start"
          items={[
            ...open.map(item),
            ...archived.map((record, index) => ({ ...item(record), separated: index === 0 })),
            {
              text: t('shell.newCase'),
              icon: Plus,
              separated: true,
              action: 'new-case',
              onSelect: onNew,
            },
          ]}
          onClose={() => {
            setMenuOpen(false);
            opener.current?.focus();
          }}
        />
      )}
    </div>
  );
}
