package org.packledger.incident.attachment;

/** The structure of pictures: how large they are, and where they end. Nothing is decoded. */
final class Pictures {

    private static final int PNG_HEAD = 8;
    private static final int PNG_AROUND_CHUNK = 12;
    private static final int NOT_FOUND = -1;

    private Pictures() {}

    /**
     * Whether nothing of its structure is broken and nothing follows its end. Cameras put more pictures behind the end of a
     * JPEG, so that something may follow there.
     */
    static boolean endsWhereItShould(FileType type, Bytes bytes) {
        return switch (type) {
            case PNG -> pngEnd(bytes) == bytes.size();
            case JPEG -> jpegEnd(bytes) != NOT_FOUND;
            case GIF -> gifEnd(bytes) == bytes.size();
            default -> throw new IllegalArgumentException(type + " is no picture");
        };
    }

    /** Width times height; 0 when the head is broken. */
    static long pixels(FileType type, Bytes bytes) {
        return switch (type) {
            case PNG -> bytes.size() < 24 ? 0 : bytes.fourAt(16) * bytes.fourAt(20);
            case JPEG -> jpegPixels(bytes);
            case GIF -> bytes.size() < 10 ? 0 : (long) gifTwo(bytes, 6) * gifTwo(bytes, 8);
            default -> throw new IllegalArgumentException(type + " is no picture");
        };
    }

    /** Chunk after chunk: length, name, data, check sum; the last one is IEND. */
    private static int pngEnd(Bytes bytes) {
        long place = PNG_HEAD;
        while (place + PNG_AROUND_CHUNK <= bytes.size()) {
            int start = (int) place;
            long length = bytes.fourAt(start);
            boolean last = bytes.has("IEND", start + 4, start + 8);
            place += PNG_AROUND_CHUNK + length;
            if (last) {
                return length == 0 ? (int) place : NOT_FOUND;
            }
        }
        return NOT_FOUND;
    }

    /** Segment after segment up to the scan; in the scan FF is followed by 00, a restart, or the next segment. */
    private static int jpegEnd(Bytes bytes) {
        int place = 2;
        while (place + 4 <= bytes.size()) {
            if (bytes.at(place) != 0xff) {
                return NOT_FOUND;
            }
            int marker = bytes.at(place + 1);
            if (marker == 0xd9) {
                return place + 2;
            }
            place += 2 + bytes.twoAt(place + 2);
            if (marker == 0xda) {
                place = afterScan(bytes, place);
            }
        }
        return place + 2 == bytes.size() && bytes.ends(0xff, 0xd9) ? bytes.size() : NOT_FOUND;
    }

    private static int afterScan(Bytes bytes, int from) {
        int place = from;
        while (place + 1 < bytes.size()) {
            int next = bytes.at(place + 1);
            boolean inside = next == 0 || (next >= 0xd0 && next <= 0xd7) || next == 0xff;
            if (bytes.at(place) == 0xff && !inside) {
                return place;
            }
            place++;
        }
        return bytes.size();
    }

    private static long jpegPixels(Bytes bytes) {
        int place = 2;
        while (place + 9 <= bytes.size() && bytes.at(place) == 0xff) {
            int marker = bytes.at(place + 1);
            boolean frame = marker >= 0xc0 && marker <= 0xcf && marker != 0xc4 && marker != 0xc8 && marker != 0xcc;
            if (frame) {
                return (long) bytes.twoAt(place + 5) * bytes.twoAt(place + 7);
            }
            place += 2 + bytes.twoAt(place + 2);
        }
        return 0;
    }

    /** Block after block: pictures (2C), extensions (21), the end (3B). */
    private static int gifEnd(Bytes bytes) {
        if (bytes.size() < 13) {
            return NOT_FOUND;
        }
        int place = 13 + gifColours(bytes.at(10));
        while (place < bytes.size()) {
            int block = bytes.at(place);
            if (block == 0x3b) {
                return place + 1;
            }
            if (block == 0x21) {
                place = gifData(bytes, place + 2);
            } else if (block == 0x2c && place + 10 < bytes.size()) {
                place = gifData(bytes, place + 11 + gifColours(bytes.at(place + 9)));
            } else {
                return NOT_FOUND;
            }
        }
        return NOT_FOUND;
    }

    /** Sub-blocks, each with its length first; an empty one is the last. */
    private static int gifData(Bytes bytes, int from) {
        int place = from;
        while (place < bytes.size() && bytes.at(place) != 0) {
            place += 1 + bytes.at(place);
        }
        return place + 1;
    }

    private static int gifColours(int flags) {
        return (flags & 0x80) == 0 ? 0 : 3 * (1 << ((flags & 7) + 1));
    }

    private static int gifTwo(Bytes bytes, int place) {
        return bytes.at(place) | bytes.at(place + 1) << 8;
    }
}
