using static TwelveLabs.Contract.Calls.CallTable;

namespace TwelveLabs.Contract.Calls;

internal static class EngineCalls
{
    public static Dictionary<string, Func<Invocation, Task<object?>>> All { get; } = new()
    {
        ["engine.list"] = c => Of(c.Client.Engines.ListAsync(c.Options(0), c.Cancel)),
        ["engine.retrieve"] = c => Of(c.Client.Engines.GetAsync(c.Text(0), c.Options(1), c.Cancel)),
    };
}
