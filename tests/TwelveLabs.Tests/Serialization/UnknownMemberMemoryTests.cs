using System.Text;

namespace TwelveLabs.Tests.Serialization;

/// <summary>Unknown members are text until they are asked for.</summary>
[Collection(RunsAlone.Name)]
public class UnknownMemberMemoryTests
{
    [Fact]
    public void Hold_no_more_memory_than_their_text()
    {
        var body = Encoding.UTF8.GetBytes("{\"_id\":\"e\",\"x\":[" + string.Join(',', Enumerable.Repeat("1", 500_000)) + "]}");
        Assert.InRange(LeastAllocated(body), body.Length, body.Length * 1.1);
    }

    [Fact]
    public void That_are_many_hold_little_more_memory_than_their_text()
    {
        var body = Encoding.UTF8.GetBytes("{\"_id\":\"e\"," + string.Join(',', Enumerable.Range(0, 50_000).Select(i => $"\"name{i}\":1")) + "}");

        // Names that are met for the first time are made and forgotten, and the memory doubles as it grows.
        Assert.InRange(LeastAllocated(body), body.Length, body.Length * 12);
    }

    // The runtime may allocate for itself, as it compiles; what reading allocates, it allocates each time.
    private static long LeastAllocated(byte[] body) => Enumerable.Range(0, 4).Min(_ => Allocated(body));

    private static long Allocated(byte[] body)
    {
        var before = GC.GetAllocatedBytesForCurrentThread();
        var engine = TwelveLabs.Http.ResponseReader.Parse(body, Engine.Read);
        var allocated = GC.GetAllocatedBytesForCurrentThread() - before;
        GC.KeepAlive(engine);
        return allocated;
    }
}
