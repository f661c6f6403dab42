using System;

namespace CustomerTiering.Rules.Terms;

/// <summary>
/// Marks what rules look at that is merely about which tier a customer has or is led to, not about the customer: what is missing there is no
/// near miss that anybody could mend.
/// </summary>
[AttributeUsage(AttributeTargets.Property)]
internal sealed class ProceduralAttribute : Attribute;
