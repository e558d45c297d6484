import { t } from '@/lib/i18n/words';

interface DirectoryRowProps {
  name: string;
  detail: string;
  phone: string | undefined;
  domain: string | undefined;
  /** Where it was read. */
  source: string;
  /** When it was checked last, in words. */
  checked: string;
}

/** One lender or office: no link, so that nothing can be followed by mistake. */
export function DirectoryRow({ name, detail, phone, domain, source, checked }: DirectoryRowProps) {
  return (
    <li class="directory-row">
      <p>
        <b>{name}</b> <span class="small text-2">{detail}</span>
      </p>
      <p class="directory-facts">
        <span class="number">{phone ?? t('directory.noPhone')}</span>
        <span class="number">{domain ?? t('directory.noDomain')}</span>
      </p>
      <details>
        <summary class="micro text-2">{checked}</summary>
        <p class="micro text-2">{t('directory.source', { source })}</p>
      </details>
    </li>
  );
}
