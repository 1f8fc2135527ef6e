using System.Globalization;
using System.Runtime.CompilerServices;
using Newtonsoft.Json;

namespace TwelveLabs.Generator.Tests.ShapeRules;

internal sealed class OpenEnumsKeepUnknownText : ShapeRule
{
    public override string Id => "TLR007";

    public override string Mend => "Let the template make it: a readonly struct that keeps any text, compares by it and is written as it came.";

    public override Sample Broken => new([typeof(Mutable), typeof(Forgetful), typeof(Closed)], ["Mutable", "Forgetful", "Closed"]);

    public override IEnumerable<Finding> Find(Surface surface) =>
        from type in surface.OpenEnums
        from what in Faults(type)
        select At(Names.Of(type), what);

    private static IEnumerable<string> Faults(Type type)
    {
        if (!type.IsValueType || !type.IsDefined(typeof(IsReadOnlyAttribute), inherit: false))
        {
            yield return "is no readonly struct.";
        }

        if (type.GetConstructor([typeof(string)]) is not { } constructor)
        {
            yield return "cannot be made of a text.";
            yield break;
        }

        var text = "new_" + Guid.NewGuid().ToString("N", CultureInfo.InvariantCulture);
        var value = constructor.Invoke([text]);
        if (value.ToString() != text)
        {
            yield return $"shows '{value}' for the unknown text '{text}'.";
        }

        if (!value.Equals(constructor.Invoke([text])) || value.Equals(constructor.Invoke([text + "x"])) || value.GetHashCode() != constructor.Invoke([text]).GetHashCode())
        {
            yield return "does not compare by its text.";
        }

        var json = JsonConvert.SerializeObject(value);
        if (json != $"\"{text}\"" || !value.Equals(JsonConvert.DeserializeObject(json, type)))
        {
            yield return $"writes the unknown text '{text}' as {json}, or does not read it again.";
        }
    }

    private interface IOpenEnum;

    private struct Mutable(string value) : IOpenEnum
    {
        public string Value { get; set; } = value;

        public override readonly string ToString() => Value;
    }

    private readonly struct Forgetful(string value) : IOpenEnum
    {
        public string Value { get; } = value == "known" ? value : "unknown";

        public override string ToString() => Value;
    }

    private readonly struct Closed : IOpenEnum;
}

internal sealed class EnumsAreOurs : ShapeRule
{
    public override string Id => "TLR008";

    public override string Mend => "Make it an open enum in the document: an enum of C# has no place for a value that the service adds.";

    public override IReadOnlyDictionary<string, string> Exceptions => new Dictionary<string, string>
    {
        ["RateLimitPlan"] = "A setting of the emulator; nothing of it comes from the service.",
        ["WebhookSignatureFailure"] = "What this library found wrong; nothing of it comes from the service.",
        ["WebhookClaimResult"] = "What a store of the application returns to the endpoint; nothing of it comes from the service.",
    };

    public override Sample Broken => new([typeof(Bad), typeof(EngineOption)], ["Bad"]);

    public override IEnumerable<Finding> Find(Surface surface) =>
        from type in surface.Types
        where type.IsEnum
        select At(Names.Of(type), "is an enum of C#.");

    private enum Bad
    {
        None,
    }
}
