import { defineConfig } from 'wxt';

/**
 * Everything an extension page may load is inside the package: no request can leave it.
 * Only the development server (`npm run dev`) needs more: it sends styles and reloads over the wire.
 */
function contentSecurityPolicy(developing: boolean): string {
  return [
    "default-src 'none'",
    "script-src 'self'",
    developing ? "style-src 'self' 'unsafe-inline'" : "style-src 'self'",
    "img-src 'self' data: blob:",
    "font-src 'self'",
    developing ? 'connect-src ws://localhost:* http://localhost:*' : "connect-src 'none'",
    "form-action 'none'",
    "base-uri 'none'",
    "object-src 'none'",
  ].join('; ');
}

const geckoId = 'parley@parley.example';

/** What both browsers need at install. No host is asked for: see docs/privacy.md. */
const permissions = ['storage', 'scripting', 'activeTab'];

export default defineConfig({
  imports: false,
  manifestVersion: 3,
  outDir: '.output',
  zip: { excludeSources: ['.output/**', 'tests/**', 'demo/**'] },
  manifest: ({ browser, mode, command }) => ({
    name: '__MSG_name__',
    short_name: 'Parley',
    description: '__MSG_description__',
    default_locale: 'en',
    permissions,
    optional_host_permissions: ['https://*/*', 'http://*/*'],
    // The prompt cannot be answered headless, so the end-to-end build is born with two addresses.
    ...(mode === 'e2e' && {
      host_permissions: ['http://127.0.0.1/*', 'http://alipay-kefu.example/*'],
    }),
    action: { default_title: '__MSG_open_panel__' },
    commands: {
      // Chromium leaves a taken key unassigned without a word: Alt+Shift+P is one.
      _execute_action: { suggested_key: { default: 'Alt+Shift+L' } },
      'open-palette': {
        suggested_key: { default: 'Alt+Shift+S' },
        description: '__MSG_open_palette__',
      },
    },
    content_security_policy: { extension_pages: contentSecurityPolicy(command === 'serve') },
    web_accessible_resources: [
      {
        resources: ['palette.html'],
        matches: ['https://*/*', 'http://*/*'],
        ...(browser !== 'firefox' && { use_dynamic_url: true }),
      },
    ],
    ...(browser === 'firefox' && {
      browser_specific_settings: {
        gecko: {
          id: geckoId,
          strict_min_version: '140.0',
          data_collection_permissions: { required: ['none'] },
        },
      },
    }),
    ...(browser !== 'firefox' && { minimum_chrome_version: '128' }),
  }),
});
