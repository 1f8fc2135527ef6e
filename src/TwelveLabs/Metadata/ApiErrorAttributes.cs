using System.Diagnostics;

namespace TwelveLabs.Metadata;

/// <summary>A kind of error and the codes that the API has for it, as the document says.</summary>
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

/// <summary>An exception that stands for a kind of error, whatever the status; the source generator chooses by it before it looks at the status.</summary>
[AttributeUsage(AttributeTargets.Class)]
[Conditional("TWELVELABS_METADATA")]
internal sealed class ApiErrorAttribute(string kind) : Attribute
{
    public string Kind { get; } = kind;
}
