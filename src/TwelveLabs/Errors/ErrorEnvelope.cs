namespace TwelveLabs;

public partial class ErrorEnvelope
{
    // Only where there is a code is an object in place of something else surely an error: other objects have messages too.
    internal bool HasCode => Code is not null || ErrorCode is not null;
}
