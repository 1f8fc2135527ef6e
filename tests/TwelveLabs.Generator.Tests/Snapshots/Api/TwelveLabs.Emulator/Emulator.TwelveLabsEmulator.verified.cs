public sealed class TwelveLabsEmulator : System.IAsyncDisposable
{
    public System.Uri BaseAddress { get; }
    public System.Collections.Generic.IReadOnlyList<string> NotServed { get; }
    public System.Collections.Generic.IReadOnlyList<string> OperationIds { get; }
    public System.Threading.Tasks.ValueTask DisposeAsync() { }
    public static System.Threading.Tasks.Task<TwelveLabs.Emulator.TwelveLabsEmulator> StartAsync(TwelveLabs.Emulator.EmulatorOptions? options = null, System.Threading.CancellationToken cancellationToken = default) { }
}
