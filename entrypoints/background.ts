import { defineBackground } from '#imports';
import { takeHandedOver } from '@/lib/platform/hand-over';
import { openPaletteOnCommand } from '@/lib/platform/open-palette';
import { openPanelFromToolbar } from '@/lib/platform/panel-opener';
import { keepSiteScriptsRegistered } from '@/lib/platform/site-scripts';
import { keepStorageFromContentScripts } from '@/lib/platform/trusted-storage';
import { saveRawDocument } from '@/lib/storage/save-raw-document';
import { mergeWorkspace } from '@/lib/storage/workspace';

export default defineBackground(() => {
  openPanelFromToolbar();
  openPaletteOnCommand();
  keepSiteScriptsRegistered();
  keepStorageFromContentScripts();
  takeHandedOver(
    (document) => void saveRawDocument(document),
    (workspace) => void mergeWorkspace(workspace),
  );
});
