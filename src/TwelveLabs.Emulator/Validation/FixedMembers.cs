using TwelveLabs.Emulator.Hosting;

namespace TwelveLabs.Emulator.Validation;

/// <summary>Rejects properties that exist but cannot be changed. The service distinguishes them from unknown properties.</summary>
internal static class FixedMembers
{
    private static readonly Dictionary<(string Operation, string Member), string> Codes = new()
    {
        [("Indexes_Update", "engines")] = "index_engine_cannot_be_changed",
        [("Indexes_Update", "engine_options")] = "index_option_cannot_be_changed",
        [("Indexes_Update", "addons")] = "index_option_cannot_be_changed",
    };

    public static void Check(string operationId, JsonObject body)
    {
        foreach (var (name, _) in body)
        {
            if (Codes.TryGetValue((operationId, name), out var code))
            {
                throw new ApiException(400, code, $"The {name} of an index cannot be changed after its creation.");
            }
        }
    }
}
