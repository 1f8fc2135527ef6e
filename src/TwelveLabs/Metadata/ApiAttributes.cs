using System.Diagnostics;

namespace TwelveLabs.Metadata;

// What the templates say of a generated member, for the source generator to read. They exist while compiling only:
// the condition is never defined, so none of them reaches the assembly.

/// <summary>Holds the constants that the document states of the API as a whole.</summary>
[AttributeUsage(AttributeTargets.Class)]
[Conditional("TWELVELABS_METADATA")]
internal sealed class ApiFactsAttribute : Attribute;

/// <summary>A generated client: one for each resource of the API.</summary>
[AttributeUsage(AttributeTargets.Class)]
[Conditional("TWELVELABS_METADATA")]
internal sealed class ApiClientAttribute : Attribute;

/// <summary>A generated model: an object that travels as JSON, as a form or as a query.</summary>
[AttributeUsage(AttributeTargets.Class)]
[Conditional("TWELVELABS_METADATA")]
internal sealed class ApiModelAttribute : Attribute
{
    public ApiModelAttribute(string direction) => Direction = direction;

    public string Direction { get; }

    /// <summary>Whether it travels as a form or as a query.</summary>
    public bool Form { get; set; }

    /// <summary>The member of which a bare text can stand for the whole, by its name on the wire.</summary>
    public string? Text { get; set; }
}

/// <summary>A value of the API that grows: a struct over the wire's text.</summary>
[AttributeUsage(AttributeTargets.Struct)]
[Conditional("TWELVELABS_METADATA")]
internal sealed class ApiEnumAttribute : Attribute;

/// <summary>A filter: one value or a range.</summary>
[AttributeUsage(AttributeTargets.Struct)]
[Conditional("TWELVELABS_METADATA")]
internal sealed class ApiFilterAttribute : Attribute;

/// <summary>A property of a model, with its name on the wire and the limits that are checked before sending.</summary>
[AttributeUsage(AttributeTargets.Property)]
[Conditional("TWELVELABS_METADATA")]
internal sealed class ApiFieldAttribute : Attribute
{
    public ApiFieldAttribute(string name) => Name = name;

    public string Name { get; }

    public bool Required { get; set; }

    public double Minimum { get; set; }

    public double Maximum { get; set; }

    public int MinLength { get; set; }

    public int MaxLength { get; set; }

    public int MinItems { get; set; }

    public int MaxItems { get; set; }

    /// <summary>The fewest bytes of a file.</summary>
    public long MinBytes { get; set; }

    /// <summary>The most bytes of a file.</summary>
    public long MaxBytes { get; set; }

    /// <summary>The default value that is sent when the property is not set.</summary>
    public object? SentDefault { get; set; }

    public bool Url { get; set; }

    public bool TextOrObject { get; set; }

    /// <summary>Whether logs and traces must not show the value.</summary>
    public bool Sensitive { get; set; }

    /// <summary>Whether its items are members of the model itself, beside those that have a name in the document.</summary>
    public bool Free { get; set; }

    /// <summary>Whether a field of its name holds the collection, or null until it is asked for.</summary>
    public bool Lazy { get; set; }
}

/// <summary>Members of a request of which the API takes a certain number.</summary>
[AttributeUsage(AttributeTargets.Class, AllowMultiple = true)]
[Conditional("TWELVELABS_METADATA")]
internal sealed class ApiGroupAttribute : Attribute
{
    public ApiGroupAttribute(int least, int most, params string[] names)
    {
        Least = least;
        Most = most;
        Names = names;
    }

    public int Least { get; }

    public int Most { get; }

    public string[] Names { get; }
}

/// <summary>A member of a request that makes sense only beside another.</summary>
[AttributeUsage(AttributeTargets.Class, AllowMultiple = true)]
[Conditional("TWELVELABS_METADATA")]
internal sealed class ApiRequiresAttribute : Attribute
{
    public ApiRequiresAttribute(string name, params string[] others)
    {
        Name = name;
        Others = others;
    }

    public string Name { get; }

    public string[] Others { get; }
}

/// <summary>A member that gets a value of its own accord when another is given.</summary>
[AttributeUsage(AttributeTargets.Class, AllowMultiple = true)]
[Conditional("TWELVELABS_METADATA")]
internal sealed class ApiImpliesAttribute(string cause, string effect, object value) : Attribute
{
    public string Cause { get; } = cause;

    public string Effect { get; } = effect;

    public object Value { get; } = value;
}

/// <summary>Two numbers of a request of which one exceeds the other at least by a difference, where both are given.</summary>
[AttributeUsage(AttributeTargets.Class, AllowMultiple = true)]
[Conditional("TWELVELABS_METADATA")]
internal sealed class ApiMinimumDifferenceAttribute(string larger, string smaller, double difference) : Attribute
{
    public string Larger { get; } = larger;

    public string Smaller { get; } = smaller;

    public double Difference { get; } = difference;
}

/// <summary>A list that comes in pages of which a number tells the next.</summary>
[AttributeUsage(AttributeTargets.Method)]
[Conditional("TWELVELABS_METADATA")]
internal sealed class ApiNumberedPagesAttribute : Attribute
{
    public ApiNumberedPagesAttribute(string items, string page, string totalPages)
    {
        Items = items;
        Page = page;
        TotalPages = totalPages;
    }

    public string Items { get; }

    public string Page { get; }

    public string TotalPages { get; }
}

/// <summary>A list that comes in pages of which each names the token of the next.</summary>
[AttributeUsage(AttributeTargets.Method)]
[Conditional("TWELVELABS_METADATA")]
internal sealed class ApiTokenPagesAttribute : Attribute
{
    public ApiTokenPagesAttribute(string items, string nextToken, string next)
    {
        Items = items;
        NextToken = nextToken;
        Next = next;
    }

    public string Items { get; }

    public string NextToken { get; }

    public string Next { get; }
}

/// <summary>An operation that is asked again and again until the work it reports on has ended.</summary>
[AttributeUsage(AttributeTargets.Method)]
[Conditional("TWELVELABS_METADATA")]
internal sealed class ApiWaitAttribute : Attribute
{
    public string? State { get; set; }

    public string[]? Succeeded { get; set; }

    public string[]? Failed { get; set; }

    public string[]? Empty { get; set; }

    public string? Remaining { get; set; }

    public string? EstimatedTime { get; set; }

    public string? Result { get; set; }

    /// <summary>The type that a wait returns, when members are sure to be there at the end.</summary>
    public string? Completed { get; set; }

    /// <summary>The members that are there at the end.</summary>
    public string[]? Present { get; set; }

    /// <summary>The operation that starts the work.</summary>
    public string? Starts { get; set; }

    /// <summary>The member of its response that is the id of the work.</summary>
    public string? Id { get; set; }

    /// <summary>How many are started or waited for at a time, unless the user says otherwise.</summary>
    public int Concurrency { get; set; }
}

/// <summary>An operation of which many calls are often wanted.</summary>
[AttributeUsage(AttributeTargets.Method)]
[Conditional("TWELVELABS_METADATA")]
internal sealed class ApiBatchAttribute : Attribute
{
    public ApiBatchAttribute(string method, int concurrency)
    {
        Method = method;
        Concurrency = concurrency;
    }

    public string Method { get; }

    public int Concurrency { get; }
}

/// <summary>An operation that can also answer event by event.</summary>
[AttributeUsage(AttributeTargets.Method)]
[Conditional("TWELVELABS_METADATA")]
internal sealed class ApiStreamAttribute : Attribute
{
    public ApiStreamAttribute(string method, Type eventType)
    {
        Method = method;
        EventType = eventType;
    }

    public string Method { get; }

    public Type EventType { get; }

    public string Flag { get; set; } = "";

    public string Type { get; set; } = "";

    public string Chunk { get; set; } = "";

    public string End { get; set; } = "";

    public string Error { get; set; } = "";

    /// <summary>Members of the response, each with the member of a chunk whose texts are joined to make it: <c>data=text</c>.</summary>
    public string[]? Joined { get; set; }

    /// <summary>Members of the response, each with the member of an event that tells it; the last that is told holds.</summary>
    public string[]? Last { get; set; }
}
