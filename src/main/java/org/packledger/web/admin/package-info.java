/** The pages of administrators: each bean reads its address and calls a desk. Rules live in the desks. */
package org.packledger.web.admin;
