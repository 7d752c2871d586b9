/**
 * The pages of accountants, one bean a page. GET only, except where a feature's desk is asked to do something.
 *
 * <p>Owns no rule: {@code audit} and {@code sales} decide who may see and do what.
 */
package org.packledger.web.audit;
