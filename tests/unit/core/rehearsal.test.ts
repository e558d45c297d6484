import { describe, expect, it } from 'vitest';
import { checkText } from '@/lib/core/script/checks/check-text';
import { judge, rehearsalMoves, type Trap } from '@/lib/core/script/rehearsal/rehearsal';
import { checkContext } from './check-cases';

const context = checkContext('en');

function answer(id: string, text: string, statementId?: string) {
  const move = rehearsalMoves().find((each) => each.id === id);
  if (!move) throw new Error(`no move ${id}`);
  return judge(move, { text, statementId }, checkText([text], context), context.record);
}

describe('a rehearsal', () => {
  it('has the twelve hardest moves', () => {
    expect(rehearsalMoves()).toHaveLength(12);
  });

  it.each<[string, string, Trap]>([
    ['borrow', 'OK, I will borrow from my brother.', 'borrowed'],
    ['borrow', '好的，我去找朋友借一点。', 'borrowed'],
    ['payAll', 'Yes, I agree.', 'agreed'],
    ['todayOnly', '行，我现在就确认。', 'agreed'],
    ['payPart', 'I will pay as soon as I can.', 'vague'],
    ['payPart', '我儘快吧', 'vague'],
    ['code', '验证码是 482913', 'gaveSecret'],
    ['code', '482913', 'gaveSecret'],
    ['insult', '你才是骗子', 'angry'],
    ['court', 'I will sue you first.', 'angry'],
    ['payAll', '我保证下周还清', 'overPromised'],
    ['policy', '国家规定必须给我停息', 'wrongLaw'],
    ['payAll', 'I can pay 2,222 on 5 December.', 'otherNumber'],
    ['court', '求求你们放过我', 'begged'],
    ['bureau', '   ', 'nothing'],
  ])('%s answered by "%s" meets %s', (id, text, trap) => {
    expect(answer(id, text).traps).toContain(trap);
  });

  it.each([
    ['borrow', 'I will not borrow again to pay this.'],
    ['borrow', '我不打算再借钱来还。'],
    ['payAll', 'I cannot pay it all today. I can pay 1,408.94 on 5 December 2026.'],
    ['todayOnly', '請先把完整條款傳給我，我看完再回覆。'],
    ['code', 'I do not give codes or passwords.'],
    ['noAuthority', '请问哪个部门能决定，麻烦转主管。'],
    ['insult', 'Please give me a minute.'],
  ])('%s answered by "%s" meets none, and something was good', (id, text) => {
    const { traps, merits } = answer(id, text);
    expect(traps).toEqual([]);
    expect(merits.length).toBeGreaterThan(0);
  });

  it('knows the fitting statement, and names what a good answer names', () => {
    expect(answer('borrow', 'I will not borrow again.', 'S23').merits).toContain('fitting');
    expect(answer('payAll', 'I can pay 1,408.94 on 5 December 2026.').merits).toContain('named');
    expect(answer('todayOnly', 'Please send me the terms in writing.').merits).toContain('written');
    expect(answer('code', '驗證碼我不提供。').merits).toContain('refusedSecret');
  });
});
