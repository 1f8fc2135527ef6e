namespace TwelveLabs.Serialization;

/// <summary>The line and column, in UTF-16 code units, of an offset that moves forward through UTF-8 text.</summary>
internal struct JsonLinePosition
{
    private int _offset;

    internal static JsonLinePosition Start => new() { Line = 1 };

    internal int Line { get; private set; }

    internal int Column { get; private set; }

    internal void MoveTo(ReadOnlySpan<byte> text, int offset)
    {
        for (; _offset < offset; _offset++)
        {
            var b = text[_offset];
            if (b is (byte)'\n' or (byte)'\r')
            {
                if (b == (byte)'\r' || _offset == 0 || text[_offset - 1] != (byte)'\r')
                {
                    Line++;
                }

                Column = 0;
            }
            else
            {
                Column += Units(b);
            }
        }
    }

    /// <summary>Returns the number of UTF-16 code units of a character, counted at its first byte.</summary>
    private static int Units(byte b) => b switch
    {
        >= 0xF0 => 2,
        >= 0x80 and < 0xC0 => 0,
        _ => 1,
    };
}
