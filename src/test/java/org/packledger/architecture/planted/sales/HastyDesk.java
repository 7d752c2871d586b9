package org.packledger.architecture.planted.sales;

import jakarta.ejb.Stateless;

/** Not whole or nothing, and in a transaction of the container. */
@Stateless
public class HastyDesk {}
