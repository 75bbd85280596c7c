import type { ReactiveController } from 'lit';
import { describe, expect, it, vi } from 'vitest';
import { LoadController } from '../../src/load-controller.js';

/** A host that updates when told, and loads that end when told. */
function setUp() {
  const host = {
    addController: (_controller: ReactiveController) => {},
    removeController: () => {},
    requestUpdate: vi.fn(),
    updateComplete: Promise.resolve(true),
  };
  const loads: {
    signal: AbortSignal;
    end: (value: string) => void;
    fail: (why: unknown) => void;
  }[] = [];
  let args: unknown[] = ['a'];
  const controller = new LoadController<string>(
    host,
    () => args,
    (signal) => new Promise((end, fail) => loads.push({ signal, end, fail })),
  );
  const update = (...next: unknown[]) => {
    args = next;
    controller.hostUpdate();
  };
  return { controller, host, loads, update };
}

describe('LoadController', () => {
  it('loads once while nothing changes, and again when something does', () => {
    const { loads, update } = setUp();
    update('a', undefined);
    update('a', undefined);
    expect(loads).toHaveLength(1);
    update('a', {});
    expect(loads).toHaveLength(2);
  });

  it('loads once even where it depends on nothing', () => {
    const { loads, update } = setUp();
    update();
    update();
    expect(loads).toHaveLength(1);
  });

  it('keeps what was there until the next load has ended', async () => {
    const { controller, host, loads, update } = setUp();
    update('a');
    loads[0]!.end('first');
    await controller.done;
    expect(controller.value).toBe('first');
    expect(host.requestUpdate).toHaveBeenCalledTimes(1);
    update('b');
    expect(controller.value).toBe('first');
    loads[1]!.end('second');
    await controller.done;
    expect(controller.value).toBe('second');
  });

  it('aborts and forgets a load that was overtaken, whichever ends first', async () => {
    const { controller, loads, update } = setUp();
    update('a');
    const first = controller.done;
    update('b');
    expect(loads[0]!.signal.aborted).toBe(true);
    expect(loads[1]!.signal.aborted).toBe(false);
    loads[0]!.fail(new Error('aborted'));
    loads[1]!.end('second');
    await first;
    expect([controller.value, controller.error]).toEqual(['second', undefined]);
  });

  it('remembers a failure, even one without a reason, until a load succeeds', async () => {
    const { controller, loads, update } = setUp();
    update('a');
    loads[0]!.fail(undefined);
    await controller.done;
    expect(controller.error).toBeInstanceOf(Error);
    const again = controller.run();
    expect(controller.error).toBeInstanceOf(Error);
    loads[1]!.end('back');
    await again;
    expect([controller.value, controller.error]).toEqual(['back', undefined]);
  });

  it('keeps the value of the last load that succeeded when one fails', async () => {
    const { controller, loads, update } = setUp();
    update('a');
    loads[0]!.end('first');
    await controller.done;
    update('b');
    loads[1]!.fail(new Error('down'));
    await controller.done;
    expect([controller.value, (controller.error as Error).message]).toEqual(['first', 'down']);
  });
});
