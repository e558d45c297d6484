import {
  agentGreeting,
  agentLines,
  agentPrompts,
  type DeskLine,
  robotLines,
  ticketNumber,
  writtenSummary,
} from './desk-words.ts';
import type { DeskLanguage } from './message-language.ts';
import { asksForPerson, topicOf } from './topics.ts';

/** Who wrote a message: the person with the loan, the lender's robot, or the lender's agent. */
type Speaker = 'person' | 'robot' | 'agent';

/** One message of the conversation so far. */
export interface ChatMessage {
  from: Speaker;
  text: string;
}

/** What the desk says next. */
export interface DeskReply {
  from: 'robot' | 'agent';
  text: string;
}

const menu: Record<string, DeskLine> = {
  1: robotLines.bill,
  2: robotLines.pay,
  3: robotLines.overdue,
};

/** The first message of every chat: the robot and its menu. */
export function openingReplies(language: DeskLanguage): DeskReply[] {
  return [{ from: 'robot', text: robotLines.welcome[language] }];
}

/**
 * Answers one message. Nothing is remembered outside `history`, so the same conversation
 * always gets the same answer: robot first, and a person only for one who asks for a person.
 */
export function replyTo(
  history: readonly ChatMessage[],
  incoming: string,
  language: DeskLanguage,
): DeskReply[] {
  const handedOver = history.some((message) => message.from === 'agent');
  return handedOver
    ? [{ from: 'agent', text: agentLine(history, incoming)[language] }]
    : robotReplies(incoming, language);
}

function robotReplies(incoming: string, language: DeskLanguage): DeskReply[] {
  if (asksForPerson(incoming)) {
    return [
      { from: 'robot', text: robotLines.handover[language] },
      { from: 'agent', text: agentGreeting[language] },
    ];
  }
  const line = menu[incoming.trim()] ?? robotLines.lost;
  return [{ from: 'robot', text: line[language] }];
}

function agentLine(history: readonly ChatMessage[], incoming: string): DeskLine {
  const said = messagesToAgent(history);
  const topic = topicOf(incoming);
  if (topic === 'written' && hasTicket(history)) {
    return writtenSummary(said.findLast((text) => topicOf(text) === 'plan'));
  }
  const earlier = said.filter((text) => topicOf(text) === topic).length;
  return lineAt(topic ? agentLines[topic] : agentPrompts, earlier);
}

/** The person's messages since the agent joined: what was told to the robot does not count. */
function messagesToAgent(history: readonly ChatMessage[]): string[] {
  const joined = history.findIndex((message) => message.from === 'agent');
  return history
    .slice(joined)
    .filter((message) => message.from === 'person')
    .map((message) => message.text);
}

function hasTicket(history: readonly ChatMessage[]): boolean {
  return history.some((message) => message.from === 'agent' && message.text.includes(ticketNumber));
}

function lineAt(lines: readonly [DeskLine, ...DeskLine[]], index: number): DeskLine {
  return lines[Math.min(index, lines.length - 1)] ?? lines[0];
}
