package org.packledger.web;

import jakarta.el.ELContext;
import jakarta.el.ELException;
import jakarta.el.ELResolver;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.util.HashMap;
import java.util.Map;

/**
 * Lets pages read records as they read beans: {@code #{row.amount}} for {@code row.amount()}, and any other public method
 * of a record without parameters, such as {@code #{slice.pages}}. Jakarta Expression Language 5 knows getters only.
 */
public class RecordProperties extends ELResolver {

    private static final ClassValue<Map<String, Method>> READERS = new ClassValue<>() {
        @Override
        protected Map<String, Method> computeValue(Class<?> type) {
            Map<String, Method> readers = new HashMap<>();
            for (Method method : type.getMethods()) {
                if (method.getParameterCount() == 0 && !Modifier.isStatic(method.getModifiers())) {
                    readers.put(method.getName(), method);
                }
            }
            return readers;
        }
    };

    @Override
    public Object getValue(ELContext context, Object base, Object property) {
        Method reader = reader(base, property);
        if (reader == null) {
            return null;
        }
        context.setPropertyResolved(base, property);
        try {
            return reader.invoke(base);
        } catch (InvocationTargetException e) {
            throw new ELException(e.getCause());
        } catch (IllegalAccessException e) {
            throw new ELException("%s is not public".formatted(base.getClass()), e);
        }
    }

    @Override
    public Class<?> getType(ELContext context, Object base, Object property) {
        Method reader = reader(base, property);
        if (reader == null) {
            return null;
        }
        context.setPropertyResolved(base, property);
        return reader.getReturnType();
    }

    @Override
    public void setValue(ELContext context, Object base, Object property, Object value) {
        // A record does not change; without a resolver EL says that the property is not writable.
    }

    @Override
    public boolean isReadOnly(ELContext context, Object base, Object property) {
        if (reader(base, property) == null) {
            return false;
        }
        context.setPropertyResolved(base, property);
        return true;
    }

    @Override
    public Class<?> getCommonPropertyType(ELContext context, Object base) {
        return base instanceof Record ? String.class : null;
    }

    private static Method reader(Object base, Object property) {
        return base instanceof Record && property instanceof String name
                ? READERS.get(base.getClass()).get(name)
                : null;
    }
}
