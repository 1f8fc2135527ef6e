namespace TwelveLabs.Generator.Tests.ShapeRules;

internal sealed class TimesHaveTheirTypes : ShapeRule
{
    private static readonly string[] Durations = ["Timeout", "Delay", "Interval", "Duration", "Elapsed", "Seconds", "Milliseconds", "Minutes"];

    private static readonly Type[] Numbers = [typeof(int), typeof(long), typeof(float), typeof(double), typeof(decimal)];

    public override string Id => "TLR015";

    public override string Mend => "A time is a DateTimeOffset, a duration a TimeSpan; only models hold seconds as the service counts them.";

    public override Sample Broken => new([typeof(Bad), typeof(Model)], ["Bad.CreatedAt", "Bad.PollInterval", "Bad.WaitAsync", "Bad.Times"]);

    public override IEnumerable<Finding> Find(Surface surface) =>
        Signatures.In(surface).Where(place => place.Type == typeof(DateTime)).Select(place => At(place.Member, "has a DateTime."))
        .Concat(from type in surface.Types
                where !Surface.IsModel(type)
                from member in Signatures.Named(type)
                where IsNumber(member.Type) && Durations.Any(word => member.Name.EndsWith(word, StringComparison.OrdinalIgnoreCase))
                select At(member.Member, $"{member.Name} is a number."));

    private static bool IsNumber(Type type) => Numbers.Contains(Nullable.GetUnderlyingType(type) ?? type);

    private interface Bad
    {
        DateTime? CreatedAt { get; }

        int PollInterval { get; }

        IReadOnlyList<DateTime> Times { get; }

        DateTimeOffset UpdatedAt { get; }

        TimeSpan Timeout { get; }

        void WaitAsync(double? seconds);
    }

    private interface Model
    {
        double Duration { get; }

        IDictionary<string, string> AdditionalProperties { get; }
    }
}

internal sealed class NothingIsObject : ShapeRule
{
    public override string Id => "TLR016";

    public override string Mend => "Say the type: a model, a union of our own, or a type parameter.";

    public override IReadOnlyDictionary<string, string> Exceptions => new Dictionary<string, string>
    {
        ["TaskFailedException.LastState"] = "For a catch of all kinds of task; the derived TaskFailedException<T> has the same with its type.",
        ["TwelveLabsEmbeddingGenerator.GetService"] = "The platform's IEmbeddingGenerator has it so.",
    };

    public override Sample Broken => new([typeof(Bad)], ["Bad.Value", "Bad.Values", "Bad.Take"]);

    public override IEnumerable<Finding> Find(Surface surface) =>
        from place in Signatures.In(surface)
        where place.Type == typeof(object)
        select At(place.Member, "has an object or a dynamic.");

    private abstract class Bad
    {
        public abstract object? Value { get; }

        public abstract IDictionary<string, object> Values { get; }

        public abstract void Take(dynamic value);

        public override bool Equals(object? obj) => base.Equals(obj);

        public override int GetHashCode() => base.GetHashCode();
    }
}

internal sealed class NoArraysAreGiven : ShapeRule
{
    public override string Id => "TLR017";

    public override string Mend => "Give an IReadOnlyList, a ReadOnlyMemory, or in a model an IList: an array can be changed in place and never grows.";

    public override Sample Broken => new([typeof(Bad)], ["Bad.Items", "Bad.GetAsync"]);

    public override IEnumerable<Finding> Find(Surface surface) =>
        from type in surface.Types
        from given in Surface.Properties(type).Select(property => (Member: Names.Of(property), Type: property.PropertyType))
            .Concat(Surface.Methods(type).Select(method => (Member: Names.Of(method), Type: method.ReturnType)))
        where given.Type.IsArray || given.Type.GetGenericArguments().Any(argument => argument.IsArray)
        select At(given.Member, "gives an array.");

    private interface Bad
    {
        int[] Items { get; }

        Task<byte[]> GetAsync();

        IReadOnlyList<int> Good { get; }

        void Take(params int[] items);
    }
}

internal sealed class ForeignTypesAreListed : ShapeRule
{
    public override string Id => "TLR019";

    public override string Mend => "Use a type of the platform or our own: one of another package's binds every user to that package's versions.";

    public override IReadOnlyDictionary<string, string> Exceptions => new Dictionary<string, string>
    {
        ["Newtonsoft.Json.Linq.JToken"] = "Members that the document does not know, and metadata of any shape; Newtonsoft.Json is what the models are read with.",
        ["OpenTelemetry.Metrics.MeterProviderBuilder"] = "What the package for OpenTelemetry extends.",
        ["OpenTelemetry.Trace.TracerProviderBuilder"] = "What the package for OpenTelemetry extends.",
        ["Polly.ResiliencePipeline"] = "The user's own pipeline in place of the retries.",
        ["Polly.ResiliencePipelineBuilder"] = "Adds our retries to the user's own pipeline.",
    };

    public override Sample Broken => new([typeof(Bad)], ["Newtonsoft.Json.JsonReader", "Newtonsoft.Json.Linq.JObject"]);

    public override IEnumerable<Finding> Find(Surface surface)
    {
        var own = surface.Types.Select(type => type.Assembly).ToHashSet();
        return from place in Signatures.In(surface)
               where !own.Contains(place.Type.Assembly) && !IsOfPlatform(place.Type.Assembly.GetName().Name!)
               select At(place.Type.FullName!, $"stands in {place.Member}.");
    }

    private static bool IsOfPlatform(string assembly) =>
        assembly.StartsWith("System.", StringComparison.Ordinal) || assembly.StartsWith("Microsoft.", StringComparison.Ordinal);

    private interface Bad
    {
        Task<Newtonsoft.Json.Linq.JObject> GetAsync();

        void Read(Newtonsoft.Json.JsonReader reader);

        Uri Good { get; }
    }
}
