using System.Diagnostics;

namespace TwelveLabs.Metadata;

/// <summary>Describes a kind of error and its codes in the API, from the OpenAPI document.</summary>
[AttributeUsage(AttributeTargets.Class, AllowMultiple = true)]
[Conditional("TWELVELABS_METADATA")]
internal sealed class ApiErrorKindAttribute : Attribute
{
    public ApiErrorKindAttribute(string kind, params string[] codes)
    {
        Kind = kind;
        Codes = codes;
    }

    public string Kind { get; }

    public string[] Codes { get; }
}

/// <summary>Marks the exception for a kind of error, whatever the status. The source generator selects by it before it uses the status.</summary>
[AttributeUsage(AttributeTargets.Class)]
[Conditional("TWELVELABS_METADATA")]
internal sealed class ApiErrorAttribute(string kind) : Attribute
{
    public string Kind { get; } = kind;
}
