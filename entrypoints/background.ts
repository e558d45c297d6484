import { defineBackground } from '#imports';
import { takeHandedOver } from '@/lib/platform/hand-over';
import { openPaletteOnCommand } from '@/lib/platform/open-palette';
import { openPanelFromToolbar } from '@/lib/platform/panel-opener';
import { serveFrames } from '@/lib/platform/serve-frames';
import { keepSiteScriptsRegistered } from '@/lib/platform/site-scripts';
import { keepStorageFromContentScripts } from '@/lib/platform/trusted-storage';
import { recordUse } from '@/lib/storage/record-use';
import { saveRawDocument } from '@/lib/storage/save-raw-document';
import { NO_CHOICE, readSiteChoices, updateSiteChoice } from '@/lib/storage/site-choices';
import { forgetSureSites } from '@/lib/storage/sure-sites';
import { mergeWorkspace } from '@/lib/storage/workspace';

export default defineBackground(() => {
  openPanelFromToolbar();
  const palette = openPaletteOnCommand((use, how) => void recordUse(use, how, Date.now()));
  serveFrames({
    choicesOf: async (site) => (await readSiteChoices())[site] ?? NO_CHOICE,
    openPalette: palette.open,
  });
  keepSiteScriptsRegistered((site) => void updateSiteChoice(site, undefined));
  keepStorageFromContentScripts();
  forgetSureSites();
  takeHandedOver(
    (document) => void saveRawDocument(document),
    (workspace) => void mergeWorkspace(workspace),
  );
});
