namespace TwelveLabs.Emulator.State;

/// <summary>Generates ids in the format of the service: 24 hex digits of time, process and counter.</summary>
internal sealed class IdSource(TimeProvider clock, ulong processNumber)
{
    private readonly string _process = string.Create(CultureInfo.InvariantCulture, $"{processNumber & 0xff_ffff_ffff:x10}");
    private int _count;

    public string Next()
    {
        var count = Interlocked.Increment(ref _count);
        return string.Create(CultureInfo.InvariantCulture, $"{clock.GetUtcNow().ToUnixTimeSeconds() & 0xffffffff:x8}{_process}{count & 0xffffff:x6}");
    }
}
