import { clientAddress, clientNetwork } from '@upshot/server/auth/client-address'
import { describe, expect, it } from 'vitest'

describe('the address of a client', () => {
  const seen = (trustProxy: number, forwarded: string | null, direct = '10.0.0.1') => {
    const headers = new Headers(forwarded === null ? {} : { 'x-forwarded-for': forwarded })
    const request = { headers, url: '', clientAddress: direct, signal: new AbortController().signal }
    return clientAddress({ request, config: { trustProxy } as never })
  }

  it.each<[string, number, string | null, string]>([
    ['no proxy: what a client claims means nothing', 0, '203.0.113.9', '10.0.0.1'],
    ['one proxy: what it saw', 1, '203.0.113.9', '203.0.113.9'],
    ['one proxy, and a client that claims more', 1, '1.1.1.1, 203.0.113.9', '203.0.113.9'],
    ['two proxies', 2, '1.1.1.1, 203.0.113.9, 10.0.0.2', '203.0.113.9'],
    ['two expected, one there', 2, '203.0.113.9', '203.0.113.9'],
    ['a proxy expected and none there', 1, null, '10.0.0.1'],
    ['an empty header', 1, ' , ', '10.0.0.1'],
  ])('%s', (_, trustProxy, forwarded, expected) => {
    expect(seen(trustProxy, forwarded)).toBe(expected)
  })

  it('is one address in either notation', () => {
    expect(seen(0, null, '::ffff:192.0.2.7')).toBe('192.0.2.7')
  })

  it.each([
    ['192.0.2.7', '192.0.2.7'],
    ['2001:db8:1:2:3:4:5:6', '2001:db8:1:2'],
    ['2001:0DB8:0001:0002:ffff::1', '2001:db8:1:2'],
    ['2001:db8::1', '2001:db8:0:0'],
    ['::1', '0:0:0:0'],
  ])('counts %s under %s', (address, network) => {
    expect(clientNetwork(address)).toBe(network)
  })
})
