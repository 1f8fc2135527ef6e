using System.Diagnostics;

namespace TwelveLabs.Metadata;

// Templates apply these attributes to generated members, and the source generator reads them. They exist only at compile time:
// the condition is never defined, so none of them reaches the assembly.

/// <summary>Marks the class of the constants that the OpenAPI document defines for the whole API.</summary>
[AttributeUsage(AttributeTargets.Class)]
[Conditional("TWELVELABS_METADATA")]
internal sealed class ApiFactsAttribute : Attribute;

/// <summary>Marks a generated client, one for each resource of the API.</summary>
[AttributeUsage(AttributeTargets.Class)]
[Conditional("TWELVELABS_METADATA")]
internal sealed class ApiClientAttribute : Attribute;

/// <summary>Marks a generated model: an object that is serialized as JSON, as a form or as a query.</summary>
[AttributeUsage(AttributeTargets.Class)]
[Conditional("TWELVELABS_METADATA")]
internal sealed class ApiModelAttribute : Attribute
{
    public ApiModelAttribute(string direction) => Direction = direction;

    public string Direction { get; }

    /// <summary>Gets or sets a value indicating whether the model is serialized as a form or as a query.</summary>
    public bool Form { get; set; }

    /// <summary>Gets or sets the serialized name of the member whose string alone can represent the whole object.</summary>
    public string? Text { get; set; }
}

/// <summary>Marks an open enum of the API, whose values may grow: a struct over the serialized string.</summary>
[AttributeUsage(AttributeTargets.Struct)]
[Conditional("TWELVELABS_METADATA")]
internal sealed class ApiEnumAttribute : Attribute;

/// <summary>Marks a filter: one value or a range.</summary>
[AttributeUsage(AttributeTargets.Struct)]
[Conditional("TWELVELABS_METADATA")]
internal sealed class ApiFilterAttribute : Attribute;

/// <summary>Describes a property of a model: its serialized name and the constraints that are validated before sending.</summary>
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

    /// <summary>Gets or sets the minimum size of a file in bytes.</summary>
    public long MinBytes { get; set; }

    /// <summary>Gets or sets the maximum size of a file in bytes.</summary>
    public long MaxBytes { get; set; }

    /// <summary>Gets or sets the default value that is sent when the property is not set.</summary>
    public object? SentDefault { get; set; }

    public bool Url { get; set; }

    public bool TextOrObject { get; set; }

    /// <summary>Gets or sets a value indicating whether logs and traces must not show the value.</summary>
    public bool Sensitive { get; set; }

    /// <summary>Gets or sets a value indicating whether the items are members of the model itself, in addition to those that the document names.</summary>
    public bool Free { get; set; }

    /// <summary>Gets or sets a value indicating whether a field named after the property holds the collection, or null until the property is read.</summary>
    public bool Lazy { get; set; }
}

/// <summary>Sets the minimum and the maximum number of members of a group that a request may set.</summary>
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

/// <summary>Requires other members of a request when a member is set.</summary>
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

/// <summary>Gives an unset member a value when another is set.</summary>
[AttributeUsage(AttributeTargets.Class, AllowMultiple = true)]
[Conditional("TWELVELABS_METADATA")]
internal sealed class ApiImpliesAttribute(string cause, string effect, object value) : Attribute
{
    public string Cause { get; } = cause;

    public string Effect { get; } = effect;

    public object Value { get; } = value;
}

/// <summary>Requires one number of a request to exceed another by at least a difference, if both are set.</summary>
[AttributeUsage(AttributeTargets.Class, AllowMultiple = true)]
[Conditional("TWELVELABS_METADATA")]
internal sealed class ApiMinimumDifferenceAttribute(string larger, string smaller, double difference) : Attribute
{
    public string Larger { get; } = larger;

    public string Smaller { get; } = smaller;

    public double Difference { get; } = difference;
}

/// <summary>Marks a list that is paginated by page number.</summary>
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

/// <summary>Marks a list that is paginated by page token: each page contains the token of the next.</summary>
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

/// <summary>Marks an operation that is polled until the task that it reports on has ended.</summary>
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

    /// <summary>Gets or sets the type that a wait returns, if members are guaranteed to be present at the end.</summary>
    public string? Completed { get; set; }

    /// <summary>Gets or sets the members that are present at the end.</summary>
    public string[]? Present { get; set; }

    /// <summary>Gets or sets the operation that starts the task.</summary>
    public string? Starts { get; set; }

    /// <summary>Gets or sets the member of its response that is the id of the task.</summary>
    public string? Id { get; set; }

    /// <summary>Gets or sets the default number of tasks that are started or waited for concurrently.</summary>
    public int Concurrency { get; set; }
}

/// <summary>Marks an operation that also has a batch method, because it is often called many times.</summary>
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

/// <summary>Marks an operation whose response can also be a stream of events.</summary>
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

    /// <summary>Gets or sets the members of the response, each with the member of a chunk whose texts are joined to form it: <c>data=text</c>.</summary>
    public string[]? Joined { get; set; }

    /// <summary>Gets or sets the members of the response, each with the member of an event that contains it; the last event that has it counts.</summary>
    public string[]? Last { get; set; }
}
