/** The fixture pages: real editors and chat widgets from the npm registry. */
export const PAGE_NAMES = [
  'textarea',
  'react',
  'react-input',
  'maxlength',
  'editable',
  'plaintext-only',
  'open-shadow',
  'closed-shadow',
  'prosemirror',
  'lexical',
  'quill',
  'slate',
  'chatui',
  'deep-chat',
  'frame',
  'srcdoc',
  'document-write',
  'cross-origin',
  'strict-csp',
  'trusted-types',
  'no-clipboard',
  'modal',
  'rerender',
  'two-boxes',
  'hostile',
  'password',
  'transcript-chatui',
  'transcript-deep-chat',
  'transcript-role-log',
  'transcript-bubbles',
] as const;
export type PageName = (typeof PAGE_NAMES)[number];

/** What the server says of some pages besides their content. */
export const HEADERS: Partial<Record<PageName, Record<string, string>>> = {
  'strict-csp': {
    'content-security-policy':
      "default-src 'none'; script-src 'self'; style-src 'self'; frame-src 'none'; connect-src 'none'",
  },
  'trusted-types': {
    'content-security-policy': "require-trusted-types-for 'script'; trusted-types 'none'",
  },
  'no-clipboard': { 'permissions-policy': 'clipboard-write=(), clipboard-read=()' },
};
