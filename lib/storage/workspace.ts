import { browser } from 'wxt/browser';
import { z } from 'zod';
import { DEVICE_KEY, WORKSPACE_KEY } from './keys';

const workspaceSchema = z.object({
  activeCase: z.string().optional().catch(undefined),
  place: z.string().optional().catch(undefined),
  drafts: z.record(z.string(), z.string()).catch({}),
});

const workspaceChangeSchema = z.object({
  activeCase: z.string().optional(),
  place: z.string().optional(),
  drafts: z.record(z.string(), z.string()).optional(),
});

/**
 * Where the person was, and words they typed that no fact can hold yet ("12,3.4"). It belongs to
 * this device, never travels, and anything unreadable in it falls back to nothing.
 */
export type Workspace = z.infer<typeof workspaceSchema>;

/** The workspace of this device. */
export async function readWorkspace(): Promise<Workspace> {
  const { [WORKSPACE_KEY]: raw } = await browser.storage.local.get(WORKSPACE_KEY);
  return workspaceSchema.catch({ drafts: {} }).parse(raw ?? {});
}

/** Changes the workspace inside its lock. */
export function updateWorkspace(change: (workspace: Workspace) => Workspace): Promise<void> {
  return navigator.locks.request(`parley:${WORKSPACE_KEY}`, async () => {
    await browser.storage.local.set({ [WORKSPACE_KEY]: change(await readWorkspace()) });
  });
}

/** Merges what a message says of the workspace; whatever is not of its form changes nothing. */
export async function mergeWorkspace(raw: unknown): Promise<void> {
  const change = workspaceChangeSchema.safeParse(raw);
  if (!change.success || Object.keys(change.data).length === 0) return;
  await updateWorkspace((known) => workspaceSchema.parse({ ...known, ...change.data }));
}

/** The name that this browser signs its edits with: 8 characters, made once. */
export function readDevice(): Promise<string> {
  return navigator.locks.request(`parley:${DEVICE_KEY}`, async () => {
    const { [DEVICE_KEY]: known } = await browser.storage.local.get(DEVICE_KEY);
    if (typeof known === 'string' && /^[0-9a-z]{4,12}$/.test(known)) return known;
    const bytes = crypto.getRandomValues(new Uint8Array(8));
    const device = Array.from(bytes, (byte) => (byte % 36).toString(36)).join('');
    await browser.storage.local.set({ [DEVICE_KEY]: device });
    return device;
  });
}
