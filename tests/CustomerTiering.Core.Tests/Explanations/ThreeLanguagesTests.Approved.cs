namespace CustomerTiering.Explanations;

/// <content>The approved texts.</content>
public partial class ThreeLanguagesTests
{
    internal const string DemotedInEnglish = """
        B-1: demote from tier B (core customer) to tier C (general customer)
        Customer grading and maintenance responsibility in foreign trade
        Policy foreign-trade, version 1, as of 1 July 2024
        To be approved by CRM department; takes effect only when approved.
        Asked for by an event: merger on 20 June 2024, reported late: after 8 days instead of within 3 days

        Score
          50.46 of 100 points, with 92 % of the weight known
          indicator                        value     points   weight   contribution
          annual purchase          37,600.00 USD      30.08    32.61           9.81
          profit contribution       9,000.00 USD      36.00    27.17           9.78
          purchase frequency                   8      80.00    16.30          13.04
          length of relationship       40 months      80.00    10.87           8.70
          growth potential                    70      70.00    13.04           9.13
          market influence             not known   left out
          Not known: market influence

        Tier
          The score reaches tier C (general customer), which begins at 30.
          Reviews in a row below its tier, this one included: 1

        Why
          demote-on-decline-and-credit-risk (clause 3.5, example): a continuing decline in volume together with
            credit risk leads down one named step
            - current tier: tier B
            - declining quarters in a row 3 (at least 2)
            - credit warning level 1 (at least 1)
            - tier it qualifies for: tier C (tier C or better)
            so: demote to tier C

        Who approves
          approve-change (clause 2.2, policy): every change of tier is approved by this role
            - change: a demotion (other than keeping the tier)
            so: approval by CRM department

        What is missing to stay
          9.54 points short of tier B (core customer), which begins at 60.
          One of these alone would lift the score that far:
            108,990.00 USD of annual purchase short of tier B: 37,600.00 USD now, 146,590.00 USD needed
            36,789.87 USD of profit contribution short of tier B: 9,000.00 USD now, 45,789.87 USD needed
          Not known, and may help: market influence
          In the way even then: demote-on-decline-and-credit-risk (clause 3.5, example), a continuing decline in
            volume together with credit risk leads down one named step (demote to tier C)

        """;

    private const string DemotedInSimplifiedChinese = """
        B-1：建议由B级（核心客户）降为C级（一般客户）
        外贸企业客户分级维护责任划分制度
        版本1，评定日期2024年7月1日
        须经客户关系管理部门批准，批准后生效。
        由事件触发：2024年6月20日企业并购，上报逾期：8天后才上报，时限为3天

        综合得分
          50.46分（满分100分），已知指标权重合计92%
          指标                  数值    得分    权重   加权得分
          年度采购额   37,600.00美元   30.08   32.61       9.81
          利润贡献      9,000.00美元   36.00   27.17       9.78
          采购频次               8次   80.00   16.30      13.04
          合作年限            40个月   80.00   10.87       8.70
          发展潜力                70   70.00   13.04       9.13
          市场影响力            未知    不计
          未知：市场影响力

        等级评定
          综合得分达到C级（一般客户），该等级30分起。
          连续低于当前等级的复查次数（含本次）：1

        调整依据
          “采购量持续下滑且存在信用风险，由B级降为C级”（第3.5条，制度示例）
            - 当前等级：B级
            - 连续下滑季度数为3（条件：不低于2）
            - 信用预警级别为1（条件：不低于1）
            - 符合条件的等级：C级（条件：C级或更高）
            结果：降为C级

        审批
          “等级变动须经审批”（第2.2条，制度规定）
            - 等级变动：降级（条件：不是维持原级）
            结果：由客户关系管理部门审批

        维持当前等级的差距
          距B级（核心客户）还差9.54分，该等级60分起。
          单独改善下列任何一项，即可达到该得分：
            年度采购额距B级还差108,990.00美元：现为37,600.00美元，需要146,590.00美元
            利润贡献距B级还差36,789.87美元：现为9,000.00美元，需要45,789.87美元
          尚未掌握、补全后可能有帮助：市场影响力
          得分达到后仍受限于“采购量持续下滑且存在信用风险，由B级降为C级”（第3.5条，制度示例）：降为C级

        """;

    private const string DemotedInTraditionalChinese = """
        B-1：建議由B級（核心客戶）降為C級（一般客戶）
        外貿企業客戶分級維護責任劃分制度
        版本1，評定日期2024年7月1日
        須經客戶關係管理部門核准，核准後生效。
        由事件觸發：2024年6月20日企業併購，通報逾期：8天後才通報，期限為3天

        綜合得分
          50.46分（滿分100分），已知指標權重合計92%
          指標                  數值    得分    權重   加權得分
          年度採購額   37,600.00美元   30.08   32.61       9.81
          利潤貢獻      9,000.00美元   36.00   27.17       9.78
          採購頻次               8次   80.00   16.30      13.04
          合作年限            40個月   80.00   10.87       8.70
          發展潛力                70   70.00   13.04       9.13
          市場影響力            未知    不計
          未知：市場影響力

        等級評定
          綜合得分達到C級（一般客戶），該等級30分起。
          連續低於目前等級的複查次數（含本次）：1

        調整依據
          「採購量持續下滑且存在信用風險，由B級降為C級」（第3.5條，制度舉例）
            - 目前等級：B級
            - 連續下滑季數為3（條件：不低於2）
            - 信用預警層級為1（條件：不低於1）
            - 符合資格的等級：C級（條件：C級或更高）
            結果：降為C級

        核准
          「等級異動須經核准」（第2.2條，制度明定）
            - 等級異動：降級（條件：不是維持原級）
            結果：由客戶關係管理部門核准

        維持目前等級的差距
          距B級（核心客戶）還差9.54分，該等級60分起。
          單獨改善下列任何一項，即可達到該得分：
            年度採購額距B級還差108,990.00美元：目前37,600.00美元，需要146,590.00美元
            利潤貢獻距B級還差36,789.87美元：目前9,000.00美元，需要45,789.87美元
          尚未掌握、補齊後可能有幫助：市場影響力
          得分達到後仍受限於「採購量持續下滑且存在信用風險，由B級降為C級」（第3.5條，制度舉例）：降為C級

        """;

    private const string FrozenInEnglish = """
        C-9: keep tier C (general customer)
        Customer grading and maintenance responsibility in foreign trade
        Policy foreign-trade, version 1, as of 1 July 2024
        Frozen by hand in tier C up to the day before 1 January 2025, approved by Li Wei

        Score
          50.42 of 100 points, with 100 % of the weight known
          indicator                        value   points   weight   contribution
          annual purchase          37,600.00 USD    30.08    30.00           9.02
          profit contribution       9,000.00 USD    36.00    25.00           9.00
          purchase frequency                   8    80.00    15.00          12.00
          length of relationship       40 months    80.00    10.00           8.00
          growth potential                    70    70.00    12.00           8.40
          market influence                    50    50.00     8.00           4.00

        Tier
          The score reaches tier C (general customer), which begins at 30.

        Why
          No rule asks for a change.

        Nearly
          prospect-until-first-purchase (clause 3.2, example) would mean at most tier D, but has purchased: not
            known (asked: no)
          promote-on-growth (clause 3.5, example) would promote to tier B, but purchase growth 25 % (at least 30 %)

        What is missing to rise
          9.58 points short of tier B (core customer), which begins at 60.
          One of these alone would lift the score that far:
            122,316.67 USD of annual purchase short of tier B: 37,600.00 USD now, 159,916.67 USD needed
            53,848.00 USD of profit contribution short of tier B: 9,000.00 USD now, 62,848.00 USD needed
          In the way even then: c-to-b-needs-growth (clause 3.5, example), this step is decided by a rule of its own
            above, not by the score alone (keep the tier)
          In the way: the tier is frozen by hand in tier C up to the day before 1 January 2025.
          Another way: promote-on-growth (clause 3.5, example), where purchase growth 25 % (at least 30 %)

        """;

    private const string FrozenInSimplifiedChinese = """
        C-9：维持C级（一般客户）
        外贸企业客户分级维护责任划分制度
        版本1，评定日期2024年7月1日
        经Li Wei批准，人工锁定为C级，有效期至2025年1月1日（不含当日）

        综合得分
          50.42分（满分100分），已知指标权重合计100%
          指标                  数值    得分    权重   加权得分
          年度采购额   37,600.00美元   30.08   30.00       9.02
          利润贡献      9,000.00美元   36.00   25.00       9.00
          采购频次               8次   80.00   15.00      12.00
          合作年限            40个月   80.00   10.00       8.00
          发展潜力                70   70.00   12.00       8.40
          市场影响力              50   50.00    8.00       4.00

        等级评定
          综合得分达到C级（一般客户），该等级30分起。

        调整依据
          没有规则要求调整等级。

        只差一项条件的规则
          “尚未采购的客户，等级不高于D级”（第3.2条，制度示例）：成立则等级不高于D级，有待确认——是否有过采购：未知
            （条件：否）
          “采购额大幅增长且发展潜力良好，由C级升为B级”（第3.5条，制度示例）：成立则升为B级，
            只差一项——采购增长率为25%（条件：不低于30%）

        升级的差距
          距B级（核心客户）还差9.58分，该等级60分起。
          单独改善下列任何一项，即可达到该得分：
            年度采购额距B级还差122,316.67美元：现为37,600.00美元，需要159,916.67美元
            利润贡献距B级还差53,848.00美元：现为9,000.00美元，需要62,848.00美元
          得分达到后仍受限于“由C级调整为B级另有专门规定，不单凭综合得分”（第3.5条，制度示例）：维持原级
          仍受限于人工锁定：等级为C级，有效期至2025年1月1日（不含当日）。
          另一途径：“采购额大幅增长且发展潜力良好，由C级升为B级”（第3.5条，制度示例），只差一项——采购增长率为25%
            （条件：不低于30%）

        """;

    private const string FrozenInTraditionalChinese = """
        C-9：維持C級（一般客戶）
        外貿企業客戶分級維護責任劃分制度
        版本1，評定日期2024年7月1日
        經Li Wei核准，人工鎖定為C級，有效至2025年1月1日（不含當日）

        綜合得分
          50.42分（滿分100分），已知指標權重合計100%
          指標                  數值    得分    權重   加權得分
          年度採購額   37,600.00美元   30.08   30.00       9.02
          利潤貢獻      9,000.00美元   36.00   25.00       9.00
          採購頻次               8次   80.00   15.00      12.00
          合作年限            40個月   80.00   10.00       8.00
          發展潛力                70   70.00   12.00       8.40
          市場影響力              50   50.00    8.00       4.00

        等級評定
          綜合得分達到C級（一般客戶），該等級30分起。

        調整依據
          沒有規則要求調整等級。

        只差一項條件的規則
          「尚未採購的客戶，等級不高於D級」（第3.2條，制度舉例）：成立則等級不高於D級，有待確認——是否曾採購：未知
            （條件：否）
          「採購額大幅成長且發展潛力良好，由C級升為B級」（第3.5條，制度舉例）：成立則升為B級，
            只差一項——採購成長率為25%（條件：不低於30%）

        升級的差距
          距B級（核心客戶）還差9.58分，該等級60分起。
          單獨改善下列任何一項，即可達到該得分：
            年度採購額距B級還差122,316.67美元：目前37,600.00美元，需要159,916.67美元
            利潤貢獻距B級還差53,848.00美元：目前9,000.00美元，需要62,848.00美元
          得分達到後仍受限於「由C級調整為B級另有專門規定，不單憑綜合得分」（第3.5條，制度舉例）：維持原級
          仍受限於人工鎖定：等級為C級，有效至2025年1月1日（不含當日）。
          另一途徑：「採購額大幅成長且發展潛力良好，由C級升為B級」（第3.5條，制度舉例），只差一項——採購成長率為25%
            （條件：不低於30%）

        """;

    private const string NotGradableInEnglish = """
        U-1: not gradable, stays as it is: tier C (general customer)
        Customer grading and maintenance responsibility in foreign trade
        Policy foreign-trade, version 1, as of 1 July 2024

        Score
          Too little is known: 42 % of the weight, and grading needs 60 %.
          indicator                    value     points   weight   contribution
          annual purchase           5.00 USD       0.00    71.43           0.00
          profit contribution      not known   left out
          purchase frequency       not known   left out
          length of relationship   not known   left out
          growth potential                70      70.00    28.57          20.00
          market influence         not known   left out
          Not known: profit contribution, purchase frequency, length of relationship, market influence

        """;

    private const string NotGradableInSimplifiedChinese = """
        U-1：暂不能评级，维持现状：C级（一般客户）
        外贸企业客户分级维护责任划分制度
        版本1，评定日期2024年7月1日

        综合得分
          已知信息不足：已知指标权重合计42%，评级至少需要60%。
          指标             数值    得分    权重   加权得分
          年度采购额   5.00美元    0.00   71.43       0.00
          利润贡献         未知    不计
          采购频次         未知    不计
          合作年限         未知    不计
          发展潜力           70   70.00   28.57      20.00
          市场影响力       未知    不计
          未知：利润贡献、采购频次、合作年限、市场影响力

        """;

    private const string NotGradableInTraditionalChinese = """
        U-1：暫無法評級，維持現況：C級（一般客戶）
        外貿企業客戶分級維護責任劃分制度
        版本1，評定日期2024年7月1日

        綜合得分
          已知資料不足：已知指標權重合計42%，評級至少需要60%。
          指標             數值    得分    權重   加權得分
          年度採購額   5.00美元    0.00   71.43       0.00
          利潤貢獻         未知    不計
          採購頻次         未知    不計
          合作年限         未知    不計
          發展潛力           70   70.00   28.57      20.00
          市場影響力       未知    不計
          未知：利潤貢獻、採購頻次、合作年限、市場影響力

        """;

    private const string WarnedInEnglish = """
        C1: promote from tier 2 (important customer) to tier 1 (core customer)
        Customer service grading
        Policy service-levels, version 1, as of 1 July 2026
        To be approved by marketing department, sales department, customer service department; takes effect only
          when approved.
        To be told once approved: the customer
        Asked for by an event: change of purchasing behaviour on 20 June 2026, reported after 5 days

        Score
          87.78 of 100 points, with 90 % of the weight known
          indicator                           value     points   weight   contribution
          annual purchase          3,000,000.00 CNY     100.00    38.89          38.89
          purchase frequency                      8      70.00    22.22          15.56
          payment punctuality                 100 %     100.00    16.67          16.67
          credit rating                         100     100.00    11.11          11.11
          length of relationship          12 months      50.00    11.11           5.56
          complexity of needs             not known   left out
          Not known: complexity of needs

        Tier
          The score reaches tier 1 (core customer), which begins at 80.

        Warnings
          level-1-frequency (clause levels, default): is not known to buy as often as customers of level 1
            - tier it qualifies for: tier 1
            - not met: purchase frequency 8 (at least 12)
            so: warning, does not fit tier 1
          level-1-relationship (clause levels, default): is not known to have been a customer for as long as
            customers of level 1
            - tier it qualifies for: tier 1
            - not met: length of relationship 12 months (at least 36 months)
            so: warning, does not fit tier 1
          level-1-needs (clause levels, default): is not known to have needs as complex as customers of level 1
            - tier it qualifies for: tier 1
            - not met: complexity of needs not known (at least 70 points)
            so: warning, does not fit tier 1

        Why
          promote-on-assessment (clause assessment, policy): who qualifies for a better tier rises
            - tier it qualifies for: tier 1 (better than current tier, tier 2)
            so: promote to tier 1

        Who approves
          approved-by-marketing (clause assessment, default): every change of tier is approved by this role
            - change: a promotion (other than keeping the tier)
            so: approval by marketing department
          approved-by-sales (clause assessment, default): every change of tier is approved by this role
            - change: a promotion (other than keeping the tier)
            so: approval by sales department
          approved-by-customer-service (clause assessment, default): every change of tier is approved by this role
            - change: a promotion (other than keeping the tier)
            so: approval by customer service department

        Who is told
          notify-on-adjustment (clause adjustment, policy): the adjustment of a tier that the customer had is told
            to this recipient
            - change: a promotion (other than keeping the tier)
            - the customer has a tier
            so: notice to the customer

        """;

    private const string WarnedInSimplifiedChinese = """
        C1：建议由2级（重要客户）升为1级（核心客户）
        客户服务分级管理办法
        版本1，评定日期2026年7月1日
        须经市场部门、销售部门、客户服务部门批准，批准后生效。
        批准后通知：客户
        由事件触发：2026年6月20日消费行为变化，5天后上报

        综合得分
          87.78分（满分100分），已知指标权重合计90%
          指标                   数值     得分    权重   加权得分
          年度采购额   3,000,000.00元   100.00   38.89      38.89
          采购频次                8次    70.00   22.22      15.56
          按期付款率             100%   100.00   16.67      16.67
          信用评级                100   100.00   11.11      11.11
          合作年限             12个月    50.00   11.11       5.56
          需求复杂度             未知     不计
          未知：需求复杂度

        等级评定
          综合得分达到1级（核心客户），该等级80分起。

        提示复核
          “消费频次未达一级客户的水平或未知”（分级等级，默认设定）
            - 符合条件的等级：1级
            - 未满足：采购频次为8次（条件：不低于12次）
            结果：提示复核，与1级的描述不符
          “合作年限未达一级客户的水平或未知”（分级等级，默认设定）
            - 符合条件的等级：1级
            - 未满足：合作年限为12个月（条件：不低于36个月）
            结果：提示复核，与1级的描述不符
          “需求复杂度未达一级客户的水平或未知”（分级等级，默认设定）
            - 符合条件的等级：1级
            - 未满足：需求复杂度未知（条件：不低于70分）
            结果：提示复核，与1级的描述不符

        调整依据
          “符合更高等级条件的客户，予以升级”（客户分级评估，制度规定）
            - 符合条件的等级：1级（条件：高于当前等级，即2级）
            结果：升为1级

        审批
          “等级变动须经审批”（客户分级评估，默认设定）
            - 等级变动：升级（条件：不是维持原级）
            结果：由市场部门审批
          “等级变动须经审批”（客户分级评估，默认设定）
            - 等级变动：升级（条件：不是维持原级）
            结果：由销售部门审批
          “等级变动须经审批”（客户分级评估，默认设定）
            - 等级变动：升级（条件：不是维持原级）
            结果：由客户服务部门审批

        通知对象
          “客户原有等级作出调整的，通知该对象”（客户级别调整，制度规定）
            - 等级变动：升级（条件：不是维持原级）
            - 客户已定级
            结果：通知客户

        """;

    private const string WarnedInTraditionalChinese = """
        C1：建議由2級（重要客戶）升為1級（核心客戶）
        客戶服務分級管理辦法
        版本1，評定日期2026年7月1日
        須經行銷部門、銷售部門、客戶服務部門核准，核准後生效。
        核准後通知：客戶
        由事件觸發：2026年6月20日消費行為變化，5天後通報

        綜合得分
          87.78分（滿分100分），已知指標權重合計90%
          指標                         數值     得分    權重   加權得分
          年度採購額   3,000,000.00人民幣元   100.00   38.89      38.89
          採購頻次                      8次    70.00   22.22      15.56
          準時付款率                   100%   100.00   16.67      16.67
          信用評級                      100   100.00   11.11      11.11
          合作年限                   12個月    50.00   11.11       5.56
          需求複雜度                   未知     不計
          未知：需求複雜度

        等級評定
          綜合得分達到1級（核心客戶），該等級80分起。

        提示覆核
          「消費頻次未達一級客戶的水準或未知」（分級等級，預設值）
            - 符合資格的等級：1級
            - 未符合：採購頻次為8次（條件：不低於12次）
            結果：提示覆核，與1級的描述不符
          「合作年限未達一級客戶的水準或未知」（分級等級，預設值）
            - 符合資格的等級：1級
            - 未符合：合作年限為12個月（條件：不低於36個月）
            結果：提示覆核，與1級的描述不符
          「需求複雜度未達一級客戶的水準或未知」（分級等級，預設值）
            - 符合資格的等級：1級
            - 未符合：需求複雜度未知（條件：不低於70分）
            結果：提示覆核，與1級的描述不符

        調整依據
          「符合更高等級資格的客戶，予以升級」（客戶分級評估，制度明定）
            - 符合資格的等級：1級（條件：高於目前等級，即2級）
            結果：升為1級

        核准
          「等級異動須經核准」（客戶分級評估，預設值）
            - 等級異動：升級（條件：不是維持原級）
            結果：由行銷部門核准
          「等級異動須經核准」（客戶分級評估，預設值）
            - 等級異動：升級（條件：不是維持原級）
            結果：由銷售部門核准
          「等級異動須經核准」（客戶分級評估，預設值）
            - 等級異動：升級（條件：不是維持原級）
            結果：由客戶服務部門核准

        通知對象
          「客戶原有等級作出調整的，通知該對象」（客戶級別調整，制度明定）
            - 等級異動：升級（條件：不是維持原級）
            - 客戶已定級
            結果：通知客戶

        """;
}
