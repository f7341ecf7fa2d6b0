import type { Schema } from '../contract.ts'

export type Region = Schema<'Region'>
export type BusinessManager = Schema<'BusinessManager'>
export type MetaLocalStorage = Schema<'MetaLocalStorage'>

// Provider: region support of each business manager (reference 1.2.36, 1.2.91 and 1.2.117 agree). SINCH_AMERICA and
// SINCH_SEP stand in no row; letting them serve every region is our choice.
const REGIONS_OF: Readonly<Record<BusinessManager, readonly Region[]>> = {
  SINCH_BR: ['BR', 'US'],
  SINCH_MX: ['BR', 'US'],
  SINCH_UK: ['EU', 'US'],
  SINCH_AMERICA: ['BR', 'EU', 'US'],
  SINCH_SEP: ['BR', 'EU', 'US'],
  UNRECOGNIZED: ['BR', 'EU', 'US'],
}

// Provider: samples show SINCH_UK, SINCH_BR and SINCH_SEP; the other two are our choice.
const CONVERSATION_REGIONS_OF: Readonly<Record<BusinessManager, readonly Schema<'ConversationRegion'>[]>> = {
  SINCH_BR: ['br'],
  SINCH_MX: ['us'],
  SINCH_UK: ['eu', 'us'],
  SINCH_AMERICA: ['eu', 'us'],
  SINCH_SEP: ['eu', 'us'],
  UNRECOGNIZED: [],
}

// The provider takes the region of the billing country and publishes no storage mapping: these are our choice.
const STORAGE_OF: Readonly<Record<Region, MetaLocalStorage>> = {
  BR: 'BR',
  EU: 'DE',
  US: 'US',
  UNRECOGNIZED: 'UNRECOGNIZED',
}
const HOME_OF: Readonly<Partial<Record<BusinessManager, Region>>> = { SINCH_BR: 'BR', SINCH_MX: 'US' }

export const supportsRegion = (manager: BusinessManager, region: Region): boolean =>
  REGIONS_OF[manager].includes(region)

export const supportedRegions = (manager: BusinessManager): readonly Region[] => REGIONS_OF[manager]

export const conversationRegions = (manager: BusinessManager) => CONVERSATION_REGIONS_OF[manager]

export const defaultManager = (region: Region | undefined): BusinessManager =>
  region === 'BR' ? 'SINCH_BR' : 'SINCH_UK'

export const defaultRegion = (manager: BusinessManager): Region => HOME_OF[manager] ?? 'EU'

export const defaultStorage = (region: Region): MetaLocalStorage => STORAGE_OF[region]
