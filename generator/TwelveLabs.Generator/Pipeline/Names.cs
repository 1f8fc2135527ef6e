namespace TwelveLabs.Generator.Pipeline;

internal static class Names
{
    /// <summary>The namespace of all generated classes, so that they need no qualified names among themselves.</summary>
    public const string Namespace = "TwelveLabs";

    private const string Prefix = Namespace + ".Metadata.";

    public const string Model = Prefix + "ApiModelAttribute";
    public const string Field = Prefix + "ApiFieldAttribute";
    public const string Enum = Prefix + "ApiEnumAttribute";
    public const string Filter = Prefix + "ApiFilterAttribute";
    public const string Group = Prefix + "ApiGroupAttribute";
    public const string Requires = Prefix + "ApiRequiresAttribute";
    public const string Implies = Prefix + "ApiImpliesAttribute";
    public const string MinimumDifference = Prefix + "ApiMinimumDifferenceAttribute";
    public const string Client = Prefix + "ApiClientAttribute";
    public const string Status = Prefix + "ApiStatusAttribute";
    public const string ErrorKind = Prefix + "ApiErrorKindAttribute";
    public const string Error = Prefix + "ApiErrorAttribute";
    public const string NumberedPages = Prefix + "ApiNumberedPagesAttribute";
    public const string TokenPages = Prefix + "ApiTokenPagesAttribute";
    public const string Wait = Prefix + "ApiWaitAttribute";
    public const string Many = Prefix + "ApiBatchAttribute";
    public const string Stream = Prefix + "ApiStreamAttribute";
}
