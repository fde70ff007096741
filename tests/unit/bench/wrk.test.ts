import { expect, test } from 'vitest';
import { load, readWrk } from '../../../bench/load/wrk.ts';

const report = `Running 3s test @ http://127.0.0.1:40495/
  1 threads and 32 connections
  Thread Stats   Avg      Stdev     Max   +/- Stdev
    Latency     2.31ms    5.52ms  67.17ms   94.11%
  Latency Distribution
     50%  950.00us
     75%    1.92ms
     90%    3.10ms
     99%    1.02s
  55213 requests in 3.10s, 12.10MB read
`;
const rate = 'Requests/sec:  17810.12\nTransfer/sec:      3.90MB\n';

test('speed and times are read in one unit, and a run without complaints has no errors', () => {
  expect(readWrk(report + rate)).toEqual({ requestsPerSecond: 17810.12, p50: expect.closeTo(0.95), p99: expect.closeTo(1020), errors: 0 });
});

test('broken connections and answers that are errors are counted together', () => {
  const errors = '  Socket errors: connect 1, read 2, write 0, timeout 3\n  Non-2xx or 3xx responses: 10\n';
  expect(readWrk(report + errors + rate).errors).toBe(16);
});

test('a figure that is missing is no figure', () => {
  expect(() => readWrk('unable to connect')).toThrow('wrk did not say');
});

test('nobody else is put under load', () => {
  expect(() => load('http://example.com/', { connections: 1, seconds: 1 })).toThrow('not on this machine');
});
