namespace TwelveLabs.Tests.Operations;

/// <summary>Says which operation of the document a test calls through its public method.</summary>
[AttributeUsage(AttributeTargets.Method, AllowMultiple = true)]
internal sealed class CoversAttribute(string operationId) : Attribute
{
    public string OperationId { get; } = operationId;
}
