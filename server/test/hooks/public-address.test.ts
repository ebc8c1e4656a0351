import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { troubleWith } from '../../src/hooks/post-safely.js';
import { isPublic } from '../../src/hooks/public-address.js';

describe('An address on the internet', () => {
  for (const address of ['93.184.215.14', '1.1.1.1', '2606:4700:4700::1111', '2a00:1450::200e']) {
    it(`is ${address}`, () => assert.ok(isPublic(address)));
  }

  for (const address of [
    '127.0.0.1',
    '127.9.9.9',
    '0.0.0.0',
    '10.1.2.3',
    '172.16.0.1',
    '172.31.255.255',
    '192.168.1.1',
    '100.64.0.1',
    '169.254.169.254',
    '192.0.0.192',
    '198.18.0.1',
    '224.0.0.1',
    '255.255.255.255',
    '::',
    '::1',
    '::ffff:127.0.0.1',
    '::ffff:a9fe:a9fe',
    '::ffff:93.184.215.14',
    '::127.0.0.1',
    '64:ff9b::7f00:1',
    '2002:7f00:1::',
    '2001:0:7f00:1::',
    '2001:db8::1',
    'fd00::1',
    'fd00:ec2::254',
    'fe80::1',
    'fec0::1',
    'ff02::1',
    'localhost',
    '',
  ]) {
    it(`is not “${address}”, bad input 35`, () => assert.ok(!isPublic(address)));
  }
});

describe('The address of a target', () => {
  for (const address of ['https://hooks.example/in', 'https://hooks.example:8443/in?a=b']) {
    it(`may be ${address}`, () => assert.equal(troubleWith(address), undefined));
  }

  for (const address of [
    'http://hooks.example/',
    'ftp://hooks.example/',
    'javascript:alert(1)',
    'file:///etc/passwd',
    'https://user:word@hooks.example/',
    'https://127.0.0.1/',
    'https://127.1/',
    'https://2130706433/',
    'https://0x7f000001/',
    'https://0177.0.0.1/',
    'https://１２７.0.0.1/',
    'https://169.254.169.254/latest/meta-data/',
    'https://[::1]/',
    'https://[::ffff:7f00:1]/',
    'https://[fd00:ec2::254]/',
    'hooks.example',
  ]) {
    it(`may not be ${address}, bad input 35`, () => assert.ok(troubleWith(address)));
  }
});
