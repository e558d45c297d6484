import type { SavedChat } from './saved-chat';

/** The words of the exported page, in the language of the interface. */
export interface ChatPageWords {
  language: string;
  heading: string;
  savedAt: string;
  address: string;
  pageTitle: string;
  sides: Record<'them' | 'me' | 'system', string>;
  blackedOut: string;
  checksum: string;
  checksumNote: string;
  picture: string;
}

function escaped(text: string): string {
  const entities: Record<string, string> = {
    '&': '&amp;',
    '<': '&lt;',
    '>': '&gt;',
    '"': '&quot;',
    "'": '&#39;',
  };
  return text.replace(/[&<>"']/g, (letter) => entities[letter] ?? letter);
}

const STYLE = `body{max-width:720px;margin:24px auto;padding:0 16px;font:15px/1.6 system-ui,"PingFang SC","Microsoft YaHei",sans-serif;color:#1c1e1b}
dl{display:grid;grid-template-columns:max-content 1fr;gap:2px 12px;overflow-wrap:anywhere}dt{color:#484b45}dd{margin:0}
ol{padding:0;list-style:none}li{margin:8px 0;padding:8px 12px;border:1px solid #e4e1d9;border-radius:10px;white-space:pre-wrap;overflow-wrap:anywhere}
li.me{margin-left:15%;background:#e2efeb}li.them{margin-right:15%}li.system{border-style:dashed;color:#484b45}
small{display:block;color:#62655c}.out{background:#1c1e1b;color:#1c1e1b;user-select:none}img{max-width:100%;border:1px solid #e4e1d9}`;

/**
 * One HTML file with the whole chat: no script, nothing loaded from anywhere. Messages that are
 * blacked out are not in it at all, and where one is, the picture is left out: it would show it.
 *
 * @param chat with the SHA-256 of what the file shows: that of the whole chat would let a reader
 *   try out what stood in a blacked-out line
 * @param picture a `data:` address of the screenshot
 */
export function chatPage(chat: SavedChat, words: ChatPageWords, picture?: string): string {
  const hidden = new Set(chat.hidden);
  const messages = chat.messages.map(({ side, time, text }, index) => {
    const head = [words.sides[side], time].filter(Boolean).join(' · ');
    const body = hidden.has(index)
      ? `<span class="out">${'█'.repeat(12)}</span> <small>${escaped(words.blackedOut)}</small>`
      : escaped(text);
    return `<li class="${side}"><small>${escaped(head)}</small>${body}</li>`;
  });
  const shown = picture?.startsWith('data:image/png;base64,') && hidden.size === 0;
  const rows: [string, string][] = [
    [words.savedAt, new Date(chat.savedAt).toISOString()],
    [words.pageTitle, chat.title],
    [words.address, chat.address],
    [words.checksum, chat.sha256],
  ];
  return `<!doctype html>
<html lang="${escaped(words.language)}">
<head><meta charset="utf-8"><meta name="viewport" content="width=device-width">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'; img-src data:">
<title>${escaped(words.heading)}</title><style>${STYLE}</style></head>
<body><h1>${escaped(words.heading)}</h1>
<dl>${rows.map(([name, value]) => `<dt>${escaped(name)}</dt><dd>${escaped(value)}</dd>`).join('')}</dl>
<ol>${messages.join('\n')}</ol>
<p><small>${escaped(words.checksumNote)}</small></p>
${shown ? `<h2>${escaped(words.picture)}</h2><img alt="${escaped(words.picture)}" src="${picture}">` : ''}
</body></html>
`;
}
