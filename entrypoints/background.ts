import { defineBackground } from '#imports';
import { openPaletteOnCommand } from '@/lib/platform/open-palette';
import { openPanelFromToolbar } from '@/lib/platform/panel-opener';
import { keepSiteScriptsRegistered } from '@/lib/platform/site-scripts';
import { keepStorageFromContentScripts } from '@/lib/platform/trusted-storage';

export default defineBackground(() => {
  openPanelFromToolbar();
  openPaletteOnCommand();
  keepSiteScriptsRegistered();
  keepStorageFromContentScripts();
});
