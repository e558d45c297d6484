import {
  Archive,
  ArchiveRestore,
  BookUser,
  Ellipsis,
  Eye,
  Globe,
  PencilLine,
  Printer,
  Settings2,
  Trash,
} from 'lucide-preact';
import { useRef, useState } from 'preact/hooks';
import { IconButton } from '@/components/controls/Button';
import { Menu, type MenuItem } from '@/components/controls/Menu';
import type { CaseRecord } from '@/lib/core/case/record';
import { t } from '@/lib/i18n/words';
import type { SiteState } from '@/lib/panel/site';

interface CaseMenuProps {
  record: CaseRecord;
  site: SiteState;
  onRename: () => void;
  onArchive: (archived: boolean) => void;
  onDelete: () => void;
  onSample: () => void;
  onSheet: () => void;
  onSite: () => void;
  onDirectory: () => void;
  onSettings: () => void;
}

/** Everything that is done rarely: to the case, to this site, to Parley. */
export function CaseMenu(props: CaseMenuProps) {
  const [open, setOpen] = useState(false);
  const anchor = useRef<HTMLDivElement>(null);
  return (
    <div class="menu-anchor" ref={anchor}>
      <IconButton
        icon={Ellipsis}
        label={t('shell.more')}
        action="menu"
        expanded={open}
        onClick={() => setOpen(!open)}
      />
      {open && (
        <Menu
          label={t('shell.more')}
          items={menuItems(props)}
          onClose={() => {
            setOpen(false);
            anchor.current?.querySelector('button')?.focus();
          }}
        />
      )}
    </div>
  );
}

function menuItems(props: CaseMenuProps): MenuItem[] {
  const archived = props.record.facts.archived === 'yes';
  const { origin, allowed } = props.site;
  const site: MenuItem[] =
    origin === null
      ? []
      : [
          {
            text: allowed
              ? t('shell.siteOn', { host: new URL(origin).host })
              : t('shell.siteAlways'),
            icon: Globe,
            action: 'allow-site',
            onSelect: allowed ? props.onSettings : props.onSite,
          },
        ];
  return [
    ...site,
    { text: t('sheet.open'), icon: Printer, action: 'menu-sheet', onSelect: props.onSheet },
    { text: t('shell.rename'), icon: PencilLine, action: 'rename', onSelect: props.onRename },
    {
      text: archived ? t('shell.unarchive') : t('shell.archive'),
      icon: archived ? ArchiveRestore : Archive,
      action: 'archive',
      onSelect: () => props.onArchive(!archived),
    },
    {
      text: t('shell.delete'),
      icon: Trash,
      action: 'delete-case',
      danger: true,
      onSelect: props.onDelete,
    },
    {
      text: t('shell.showSample'),
      icon: Eye,
      separated: true,
      action: 'menu-sample',
      onSelect: props.onSample,
    },
    {
      text: t('directory.title'),
      icon: BookUser,
      action: 'open-directory',
      onSelect: props.onDirectory,
    },
    {
      text: t('shell.settings'),
      icon: Settings2,
      action: 'open-settings',
      onSelect: props.onSettings,
    },
  ];
}
