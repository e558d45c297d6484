import type { ComponentChildren } from 'preact';

/** A titled sheet of the settings. */
export function SettingsSection({
  title,
  children,
}: {
  title: string;
  children: ComponentChildren;
}) {
  return (
    <section class="group">
      <div class="group-head">
        <h2>{title}</h2>
      </div>
      <div class="sheet">{children}</div>
    </section>
  );
}
