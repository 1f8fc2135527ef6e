using System.Reflection;
using NewtonsoftConverter = Newtonsoft.Json.JsonConverterAttribute;
using SystemTextJsonConverter = System.Text.Json.Serialization.JsonConverterAttribute;

namespace TwelveLabs.Generator.Tests.ShapeRules;

internal sealed class DataHasConverters : ShapeRule
{
    private const string Call = "Tells of one call and is no JSON of the API, so that C#'s names lose nothing.";

    public override string Id => "TLR020";

    public override string Mend =>
        "Name a converter of Newtonsoft.Json and one of System.Text.Json in attributes: without them a serializer writes the names of C# and loses the rest in silence.";

    public override IReadOnlyDictionary<string, string> Exceptions => new Dictionary<string, string>
    {
        ["ApiResponse"] = Call,
        ["ApiResponse<T>"] = Call,
        ["ApiHeaders"] = Call,
        ["RateLimit"] = Call,
        ["RawRequest"] = Call,
        ["RawResponse"] = Call,
        ["ErrorResponse"] = Call,
        ["RetryAttempt"] = Call,
        ["UploadProgress"] = Call,
        ["TwelveLabsEmulator"] = "Is a running server.",
        ["BatchResult<TRequest, TResult>"] = "Holds a request and an exception beside the result; what is to be stored is its result.",
        ["StreamedResponse<TChunk, TResult>"] = "Is a stream to read; what is to be stored is the whole that comes of it.",
    };

    public override Sample Broken => new([typeof(Bare), typeof(Half), typeof(Value), typeof(Good), typeof(SomeOptions), typeof(Behaviour)], ["Bare", "Half", "Value"]);

    public override IEnumerable<Finding> Find(Surface surface) =>
        from type in surface.Types
        where HoldsData(type) && !(type.IsDefined(typeof(NewtonsoftConverter), inherit: false) && type.IsDefined(typeof(SystemTextJsonConverter), inherit: false))
        select At(Names.Of(type), "holds data and has not both converters.");

    // What can be read off an object, which is not there to be called, configured or thrown.
    private static bool HoldsData(Type type) =>
        (type.IsClass || type.IsValueType) && !type.IsEnum && !type.IsAbstract
        && !typeof(Exception).IsAssignableFrom(type) && !typeof(Delegate).IsAssignableFrom(type)
        && !type.Name.EndsWith("Options", StringComparison.Ordinal) && !type.Name.EndsWith("Client", StringComparison.Ordinal)
        && !type.Name.EndsWith("Converter`1", StringComparison.Ordinal)
        && type.GetProperties(BindingFlags.Public | BindingFlags.Instance).Length > 0;

    private sealed class Bare
    {
        public string Name { get; set; } = "";
    }

    [NewtonsoftConverter(typeof(Bare))]
    private sealed class Half
    {
        public string Name { get; set; } = "";
    }

    private readonly struct Value
    {
        public string Name { get; init; }
    }

    [NewtonsoftConverter(typeof(Bare)), SystemTextJsonConverter(typeof(Bare))]
    private sealed class Good
    {
        public string Name { get; set; } = "";
    }

    private sealed class SomeOptions
    {
        public string Name { get; set; } = "";
    }

    private sealed class Behaviour
    {
        public override string ToString() => "";
    }
}
