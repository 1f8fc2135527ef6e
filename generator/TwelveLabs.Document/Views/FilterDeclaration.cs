using System.Text.Json.Nodes;

namespace TwelveLabs.Document;

/// <summary>Writes the struct of a filter: one value or a range of numbers or times, or of any kind of value.</summary>
internal static class FilterDeclaration
{
    /// <summary>Returns the C# after the summary.</summary>
    /// <param name="name">The name in C#.</param>
    /// <param name="schema">The schema of the filter, with its extensions.</param>
    public static string Of(string name, JsonObject schema)
    {
        var (value, reader) = schema[Extensions.Filter]!.GetValue<string>() switch
        {
            "integer" => ("long", "Int64"),
            "date-time" => ("DateTimeOffset", "Time"),
            "any" => ("double", ""),
            _ => ("double", "Double"),
        };
        var isAny = reader.Length == 0;
        var range = $"RangeFilter<{value}>";
        var filter = isAny ? "ValueFilter" : range;
        var plain = schema[Extensions.PlainValue] as JsonObject;
        return $$"""
            [ApiFilter]
            [JsonConverter(typeof(ValueConverter<{{name}}>))]
            [System.Text.Json.Serialization.JsonConverter(typeof(ApiJsonConverter<{{name}}>))]
            public readonly partial record struct {{name}} : IFilter, IApiValue<{{name}}>
            {
                private readonly {{filter}} _filter;

                private {{name}}({{filter}} filter) => _filter = filter;
            {{(isAny ? AnyValue(name, range) : "")}}
                bool IFilter.IsEmpty => _filter.IsEmpty;

                internal {{filter}} Filter => _filter;

            {{OneValue(name, value, range, plain)}}

                /// <summary>This value or more.</summary>
                /// <param name="value">The lower bound, included.</param>
                public static {{name}} AtLeast({{value}} value) => new(new {{range}} { Gte = value });

                /// <summary>This value or less.</summary>
                /// <param name="value">The upper bound, included.</param>
                public static {{name}} AtMost({{value}} value) => new(new {{range}} { Lte = value });

                /// <summary>More than this value.</summary>
                /// <param name="value">The lower bound, excluded.</param>
                public static {{name}} MoreThan({{value}} value) => new(new {{range}} { Gt = value });

                /// <summary>Less than this value.</summary>
                /// <param name="value">The upper bound, excluded.</param>
                public static {{name}} LessThan({{value}} value) => new(new {{range}} { Lt = value });

                /// <summary>From one value to another.</summary>
                /// <param name="least">The lower bound, included.</param>
                /// <param name="most">The upper bound, included.</param>
                public static {{name}} Between({{value}} least, {{value}} most) => new({{range}}.Between(least, most));

                /// <summary>Returns the filter as text, such as <c>&gt;= 4 and &lt;= 60</c>.</summary>
                public override string ToString() => _filter.ToString({{Prefix(plain)}});

                IEnumerable<double> IFilter.Numbers() => _filter.Numbers();

                IEnumerable<(string Suffix, string Text)> IFilter.Fields() => _filter.Fields();

                void IFilter.WriteTo(JsonWriter writer) => _filter.WriteTo(writer);

            {{(isAny ? ReadAny(name) : ReadRange(name, range, reader))}}

                internal void WriteTo(JsonWriter writer) => _filter.WriteTo(writer);

                {{name}} IApiValue<{{name}}>.ReadFrom(JsonReader reader) => Read(reader);

                void IApiValue.WriteTo(JsonWriter writer) => WriteTo(writer);
            }
            """;
    }

    // A filter of any kind of value is also a text or a boolean.
    private static string AnyValue(string name, string range) => $$"""

            private {{name}}({{range}} range) => _filter = new ValueFilter { Number = range };

            /// <summary>Only this text.</summary>
            /// <param name="value">The text.</param>
            public static implicit operator {{name}}(string value) => Exactly(value);

            /// <summary>Only this boolean.</summary>
            /// <param name="value">The boolean.</param>
            public static implicit operator {{name}}(bool value) => Exactly(value);

            /// <summary>Only this text.</summary>
            /// <param name="value">The text.</param>
            public static {{name}} Exactly(string value) => new(new ValueFilter { Text = value ?? throw new ArgumentNullException(nameof(value)) });

            /// <summary>Only this boolean.</summary>
            /// <param name="value">The boolean.</param>
            public static {{name}} Exactly(bool value) => new(new ValueFilter { Flag = value });

        """;

    // Where a single value has a meaning of its own, the document names the method for it.
    private static string OneValue(string name, string value, string range, JsonObject? plain) => plain is null
        ? $$"""
                /// <summary>Only this value.</summary>
                /// <param name="value">The value.</param>
                public static implicit operator {{name}}({{value}} value) => Exactly(value);

                /// <summary>Only this value.</summary>
                /// <param name="value">The value.</param>
                public static {{name}} Exactly({{value}} value) => new(new {{range}} { Plain = value });
            """
        : $$"""
                /// <summary>{{plain["description"]}}</summary>
                /// <param name="value">The value.</param>
                public static {{name}} {{plain["method"]}}({{value}} value) => new(new {{range}} { Plain = value });
            """;

    private static string Prefix(JsonObject? plain) => plain is null ? "" : $"\"{plain["method"]!.GetValue<string>().ToLowerInvariant()} \"";

    private static string ReadAny(string name) => $$"""
            internal static bool TryRead(JToken? token, out {{name}} filter)
            {
                var read = ValueFilter.Of(token);
                filter = new(read ?? default(ValueFilter));
                return read is not null;
            }

            internal static {{name}} Read(JsonReader reader) =>
                TryRead(JsonRead.Token(reader), out var filter) ? filter : throw JsonRead.Unexpected(reader, "a text, a boolean, a number or a range of numbers");
        """;

    private static string ReadRange(string name, string range, string reader) =>
        $"    internal static {name} Read(JsonReader reader) => new({range}.Read(reader, JsonRead.{reader}));";
}
