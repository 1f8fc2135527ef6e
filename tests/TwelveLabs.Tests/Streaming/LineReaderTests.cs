using System.Text;

namespace TwelveLabs.Tests.Streaming;

public class LineReaderTests
{
    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    [InlineData(7)]
    [InlineData(100)]
    [InlineData(100_000)]
    public async Task Lines_are_the_same_however_the_network_cuts_them(int piece)
    {
        string[] lines = ["a", new('b', 5000), "c c", new('d', 20_000), "", "\t \r", "e\r", new('f', 4096), "g"];
        var (read, before) = await ReadAsync(string.Join('\n', lines), piece, 100_000);
        Assert.Equal(["a", lines[1], "c c", lines[3], "e", lines[7], "g"], read);
        Assert.Equal([0, 1, 2, 3, 6, 7, 8], before);
    }

    [Theory]
    [InlineData(10, 1)]
    [InlineData(10, 1000)]
    [InlineData(5000, 64)]
    public async Task A_line_is_as_long_as_the_limit_and_no_longer(int most, int piece)
    {
        var line = new string('x', most);
        Assert.Equal([line, line], (await ReadAsync($"{line}\n{line}\n", piece, most)).Lines);
        Assert.Equal([line], (await ReadAsync(line, piece, most)).Lines);
        var failure = await Assert.ThrowsAsync<TwelveLabsException>(() => ReadAsync($"{line}\n{line}x\n", piece, most));
        Assert.Contains($"{most} bytes", failure.Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(1)]
    [InlineData(1000)]
    public async Task White_space_between_lines_is_as_long_as_the_limit_and_no_longer(int piece)
    {
        var blank = string.Concat(Enumerable.Repeat("\r\n \t", 2500));
        Assert.Equal(["a", "b"], (await ReadAsync($"{blank}a\n{blank}b{blank}", piece, blank.Length)).Lines);
        var failure = await Assert.ThrowsAsync<TwelveLabsException>(() => ReadAsync($"{blank}a\n{blank} b", piece, blank.Length));
        Assert.Contains("10000 bytes", failure.Message, StringComparison.Ordinal);
    }

    private static async Task<(List<string> Lines, List<int> Before)> ReadAsync(string text, int piece, int most)
    {
        using var stream = new MemoryStream(Encoding.UTF8.GetBytes(text));
        using var reader = new LineReader(most, (buffer, offset) => new(stream.Read(buffer, offset, Math.Min(piece, buffer.Length - offset))));
        var (lines, before) = (new List<string>(), new List<int>());
        while (await reader.NextAsync() is { } line)
        {
            lines.Add(Encoding.UTF8.GetString(line.Array!, line.Offset, line.Count));
            before.Add(reader.LinesBefore);
        }

        return (lines, before);
    }
}
