import { describe, expect, it } from 'vitest';
import { staffReadings } from '../../../scripts/extract/prose/people.ts';
import { projectCounts } from '../../../scripts/extract/prose/project-counts.ts';
import type { Reading } from '../../../scripts/extract/reading.ts';
import { passageOf } from './passage.ts';

const found = (readings: readonly Reading[]): string[] =>
  readings.map(({ measure, value }) => `${measure} ${value.value || value.status}`);

describe('quota and staff in post', () => {
  it.each<[string, readonly string[]]>([
    [
      '核定编制298人，实有在职人员285人，辅警161人，离退休人员30人。',
      ['staff_quota 298', 'staff_actual 285'],
    ],
    ['行政政法编制298名，实有在职人员285名，驻村辅警161名。', ['staff_quota 298', 'staff_actual 285']],
    ['实有人员500人，其中在职民警285人，辅警215人。', ['staff_actual 285']],
    ['编制298人，其中行政编制250人。', ['staff_quota 298']],
    ['下属看守所编制20人。', []],
    ['学员编制20人。', []],
    ['编制人数涉密。', ['staff_quota withheld']],
    ['核定政法专项编制1126名，实有在编在职民警1089人。', ['staff_quota 1126', 'staff_actual 1089']],
    ['年末编制人数212人，实际在岗在编205人。', ['staff_quota 212', 'staff_actual 205']],
    ['年末实有人员612人，其中：在职人员286人，离退休人员143人，辅警183人。', ['staff_actual 286']],
    ['全局（含所属单位）核定编制312名，其中行政编制294名。', ['staff_quota 312']],
    ['人员编制：（涉密）；实有人数：（涉密）。', ['staff_quota withheld', 'staff_actual withheld']],
    ['在岗辅警人数目标228人，全年平均在岗221人。', []],
    ['分局编制2210人，实际2154人。', ['staff_quota 2210', 'staff_actual 2154']],
    ['出动警力298人，实际300人。', []],
    ['核定政法专项编制1,026名、机关工勤编制35名、事业编制60名，合计1,121名。', ['staff_quota 1121']],
    ['核定政法专项编制340名，工勤编制12名。', ['staff_quota 340']],
    [
      '核定政法专项编制312名，事业编制36名，现有在职人员330人，退休人员120人，合计450人。',
      ['staff_actual 330'],
    ],
    ['行政编制312名，事业编制36名，辅警编制200名，合计548名。', []],
    ['行政编制312名、事业编制36名，实有行政人员300名、事业人员35名，合计335名。', []],
    ['共有260名在职民警参加轮训。', []],
    ['现有260名在职民警。', ['staff_actual 260']],
    ['行政编制和事业编制共计198名，在职187名。', ['staff_quota 198', 'staff_actual 187']],
    ['年初实有189人，年末实有183人，空编15名。', ['staff_actual 183']],
    ['编制总数为320个；有312名在编在职人员、68名离退休人员。', ['staff_quota 320', 'staff_actual 312']],
    ['全局（含看守所、拘留所等3个事业单位）共有编制306名。', ['staff_quota 306']],
  ])('%s', (text, expected) => expect(found(staffReadings(passageOf(text)))).toEqual(expected));
});

it('counts of several years in one paragraph are told apart', () => {
  const said = (text: string): string[] =>
    staffReadings(passageOf(text), '', '2022').map(
      ({ measure, value, year }) => `${measure} ${value.value} ${year}`,
    );
  expect(said('2021年末编制366名、在职351人；2022年末编制368名、在职358人。')).toEqual([
    'staff_quota 366 2021',
    'staff_actual 351 2021',
    'staff_quota 368 ',
    'staff_actual 358 ',
  ]);
  expect(said('编制366名；2021年末在职351人。')).toEqual(['staff_quota 366 ', 'staff_actual 351 ']);
});

describe('counts of projects', () => {
  it.each<[string, readonly string[]]>([
    ['2021年安排专项项目101个。', ['project_count 101']],
    ['对12个项目开展自评。', ['project_count 12']],
    ['预算项目共计九个。', ['project_count 9']],
    ['评价等级为优的项目87个，评优率100%。', ['project_count_excellent 87']],
    ['87个项目全部评为优。', ['project_count_excellent 87']],
    ['共有重点项目5个。', []],
    ['64个专项项目预算合计7218.60万元。', ['project_count 64']],
    ['以上4个项目预算合计569.98万元。', ['project_count 4']],
    ['对12个市级预算项目开展自评。', ['project_count 12']],
    ['参评项目共23个，评为优的18个。', ['project_count 23', 'project_count_excellent 18']],
    ['新建项目3个。', []],
    ['本次公示项目9个，不含涉密项目2个。', ['project_count 9']],
    ['本部门7个项目全部设置了绩效目标，其中重点项目1个。', ['project_count 7']],
    ['对部门整体支出和16个项目支出同步开展自评。', ['project_count 16']],
    ['6个项目中有5个评价结果为“优”，1个为“良”。', ['project_count 6', 'project_count_excellent 5']],
    ['抽查的6个项目中有5个评价结果为“优”，1个为“良”。', []],
    ['破案101个。', []],
  ])('%s', (text, expected) => {
    const readings = projectCounts(passageOf(text), '');
    expect(found(readings)).toEqual(expected);
    expect(readings.every(({ scope }) => scope === 'special_projects')).toBe(true);
  });
});
