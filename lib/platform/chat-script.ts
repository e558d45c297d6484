/** Where the build puts `entrypoints/chat.content`. The only place that names the path. */
export const chatScriptPath = '/content-scripts/chat.js';
